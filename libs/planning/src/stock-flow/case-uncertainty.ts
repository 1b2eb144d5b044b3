import { requireRange } from '../figures/require-range.ts';
import { at } from '../numerics/at.ts';
import { normalQuantile } from '../numerics/normal-quantile.ts';
import { type Pert, pert, type PertEstimate } from './pert.ts';
import { requireWhole } from './require-whole.ts';
import type { PreventionAssumptions } from './prevention-plan.ts';

/** How uncertain each assumption of a business case is. */
export interface CaseUncertainty {
  /**
   * Share of the assumed effects that is reached; 1 is as assumed. One estimate for all levers together, or one for
   * each lever in their order: they are of one programme, so one draw says how well all of them go.
   */
  readonly effect: PertEstimate | readonly PertEstimate[];
  /** Standard deviation of the factor on all unit costs, e.g. 0.05. */
  readonly unitCostSd: number;
  /** Standard deviation of the factor on the cost of caseworkers. */
  readonly wageSd: number;
  /** Standard deviation of the logarithm of each mean stay; 0.1 is about ten per cent either way. */
  readonly logStaySd: number;
}

/** A business case whose assumptions are uncertain. */
export interface UncertainPrevention extends PreventionAssumptions {
  readonly uncertainty: CaseUncertainty;
}

/** Turns a share of each distribution into a value. */
export interface UncertainFactors {
  /** Per lever: the share of its assumed effect that is reached. */
  readonly effects: (share: number) => readonly number[];
  readonly unitCost: (share: number) => number;
  readonly wage: (share: number) => number;
  readonly stay: (share: number) => number;
}

export function uncertainFactors(uncertainty: CaseUncertainty, levers: number): UncertainFactors {
  const { effect, unitCostSd, wageSd, logStaySd } = uncertainty;
  const effects = isOne(effect) ? effectOfAll(effect, levers) : effectOfEach(effect, levers);
  for (const [name, sd] of Object.entries({ unitCostSd, wageSd, logStaySd })) requireRange(name, sd, [0, 1]);
  return {
    effects,
    unitCost: (share) => priceFactor(unitCostSd, share),
    wage: (share) => priceFactor(wageSd, share),
    // The median of the factor is 1, so that the stays given are the middle of those drawn.
    stay: (share) => Math.exp(logStaySd * normalQuantile(share)),
  };
}

/** Normal around 1, but nothing costs less than nothing. */
function priceFactor(sd: number, share: number): number {
  return Math.max(0, 1 + sd * normalQuantile(share));
}

const isOne = (effect: CaseUncertainty['effect']): effect is PertEstimate => 'mode' in effect;

function effectOfAll(estimate: PertEstimate, levers: number): UncertainFactors['effects'] {
  const quantile = reachedShare('effect', estimate);
  return (share) => new Array<number>(levers).fill(quantile(share));
}

function effectOfEach(estimates: readonly PertEstimate[], levers: number): UncertainFactors['effects'] {
  requireWhole('estimates of effect', estimates.length, [levers, levers]);
  const quantiles = estimates.map((estimate, i) => reachedShare(`effect[${i}]`, estimate));
  return (share) => quantiles.map((quantile) => quantile(share));
}

/** An estimate whose three points are one is certain. */
function reachedShare(name: string, estimate: PertEstimate): Pert['quantile'] {
  const { low, mode, high } = estimate;
  const quantile = low === mode && mode === high ? () => mode : pert(estimate).quantile;
  requireRange(`${name}.low`, low, [0, Infinity]);
  return quantile;
}

/**
 * The shares of the effects at which the numbers of the model lie furthest out: all at their highest; and where each
 * has its own estimate also what raises a number at its highest while what lowers one is at its lowest.
 */
export function furthestEffects(
  { effect }: CaseUncertainty,
  changes: readonly number[],
): readonly (readonly number[])[] {
  if (isOne(effect)) return [changes.map(() => effect.high)];
  return [
    effect.map(({ high }) => high),
    effect.map(({ low, high }, i) => (at(changes, i) > 0 ? high : low)),
  ];
}
