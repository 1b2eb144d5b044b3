import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { type RefundBracket, stateRefund } from './state-refund.ts';

/** One possible yearly cost of a citizen and how often it occurs: a probability, a share or a count. */
export interface CostPoint {
  /** Before state refund. */
  readonly costDkk: number;
  readonly weight: number;
}

/** One possible yearly cost of a citizen after state refund. */
export interface NetCost {
  readonly netDkk: number;
  readonly probability: number;
}

/**
 * Net costs — each possible cost of a citizen less the state refund of that citizen, with weights made probabilities.
 * @throws RangeError when a cost or weight is negative or all weights are 0.
 */
export function netCosts(points: readonly CostPoint[], refund: readonly RefundBracket[]): NetCost[] {
  points.forEach(({ weight }) => requireRange('costDistribution weight', weight, NOT_NEGATIVE));
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  requireRange('sum of costDistribution weights', total, [Number.MIN_VALUE, Infinity]);
  return points.map(({ costDkk, weight }) => ({
    netDkk: costDkk - stateRefund(costDkk, refund),
    probability: weight / total,
  }));
}
