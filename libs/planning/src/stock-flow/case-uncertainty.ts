import { requireRange } from '../figures/require-range.ts';
import { normalQuantile } from '../numerics/normal-quantile.ts';
import { type Pert, pert, type PertEstimate } from './pert.ts';
import type { PreventionAssumptions } from './prevention-plan.ts';

/** How uncertain each assumption of a business case is. */
export interface CaseUncertainty {
  /** Share of the assumed effects that is reached, of all levers together; 1 is as assumed. */
  readonly effect: PertEstimate;
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
  readonly effect: Pert['quantile'];
  readonly unitCost: (share: number) => number;
  readonly wage: (share: number) => number;
  readonly stay: (share: number) => number;
}

export function uncertainFactors(uncertainty: CaseUncertainty): UncertainFactors {
  const { effect, unitCostSd, wageSd, logStaySd } = uncertainty;
  const { quantile } = pert(effect);
  requireRange('effect.low', effect.low, [0, Infinity]);
  for (const [name, sd] of Object.entries({ unitCostSd, wageSd, logStaySd })) requireRange(name, sd, [0, 1]);
  return {
    effect: quantile,
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
