import { requireRange } from '../figures/require-range.ts';
import { UP_TO_A_MILLION } from './erlang-ranges.ts';

/** A load that is only known from a forecast. */
export interface UncertainLoad {
  /** Expected load in Erlang. */
  readonly mean: number;
  /** Standard deviation of the load itself, as a share of the mean: how far the forecast may be off. */
  readonly cv: number;
}

/** A forecast that may be off by more than three times itself says nothing; a larger number was meant as per cent. */
const UNCERTAINTY = [0, 3] as const;

/** @throws RangeError when the mean is not 0 to a million Erlang or the cv not 0 to 3. */
export function requireUncertainLoad({ mean, cv }: UncertainLoad): void {
  requireRange('mean', mean, UP_TO_A_MILLION);
  requireRange('cv', cv, UNCERTAINTY);
}
