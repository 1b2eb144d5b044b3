import type { UserCount } from './compound-distribution.ts';
import type { NetCost } from './net-costs.ts';

/** A group of citizens with what each costs after state refund. */
export interface PricedGroup {
  readonly users: UserCount;
  readonly costs: readonly NetCost[];
}

/** Mean, standard deviation and largest single cost of all groups together. */
export interface CostMoments {
  readonly expectedDkk: number;
  readonly spreadDkk: number;
  readonly largestDkk: number;
}

/**
 * Cost moments — exact mean and standard deviation of a sum of compound distributions: mean·E[X], and
 * mean·(E[X²] + (ratio − 1)·E[X]²) as the variance of each.
 */
export function costMoments(groups: readonly PricedGroup[]): CostMoments {
  let [expectedDkk, variance, largestDkk] = [0, 0, 0];
  for (const { users, costs } of groups) {
    const mean = costs.reduce((sum, { netDkk, probability }) => sum + netDkk * probability, 0);
    const square = costs.reduce((sum, { netDkk, probability }) => sum + netDkk ** 2 * probability, 0);
    expectedDkk += users.mean * mean;
    variance += users.mean * (square + (users.varianceRatio - 1) * mean ** 2);
    largestDkk = Math.max(largestDkk, ...costs.map(({ netDkk }) => netDkk));
  }
  return { expectedDkk, spreadDkk: Math.sqrt(variance), largestDkk };
}
