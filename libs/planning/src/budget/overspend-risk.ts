import { type Figure, figure, missing } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { compoundDistribution, requireUsers, type UserCount } from './compound-distribution.ts';
import { costMoments, type PricedGroup } from './cost-moments.ts';
import { type CostPoint, netCosts } from './net-costs.ts';
import { severityOf } from './severity-of.ts';
import { stepFor } from './step-for.ts';
import { addTotals, chanceAbove, quantileStep, type Totals, totals } from './totals.ts';
import type { RefundBracket } from './state-refund.ts';

/** Citizens who resemble each other in number and cost. */
export interface CostGroup {
  readonly users: UserCount;
  readonly costDistribution: readonly CostPoint[];
}

/** One budget and what it is to pay for. */
export interface BudgetAtRisk {
  /** Groups whose numbers and costs vary independently. */
  readonly groups: readonly CostGroup[];
  /** State refund, taken off each citizen's cost; empty when costs are already net. */
  readonly refund: readonly RefundBracket[];
  /** The expected cost when it is left out. */
  readonly budgetDkk?: number;
  /** Overspends to give the probability of, as shares of the budget: 0 for any, 0.05 for more than 5 %. */
  readonly overBy: readonly number[];
}

/** What to hold beyond the budget to be certain enough. */
export interface Reserve {
  readonly certainty: number;
  /** 0 where the budget is enough. */
  readonly reserveDkk: number;
  readonly shareOfBudget: Figure;
}

/** How a budget may turn out. */
export interface OverspendRisk {
  readonly expectedDkk: number;
  /** Standard deviation. */
  readonly spreadDkk: number;
  readonly budgetDkk: number;
  /** The step that amounts are counted in; quantiles and reserves are no finer. */
  readonly stepDkk: number;
  readonly overspend: readonly { readonly by: number; readonly probability: number }[];
  readonly quantiles: readonly { readonly share: number; readonly amountDkk: number }[];
  /** For 80 and 90 % certainty. */
  readonly reserves: readonly Reserve[];
}

const QUANTILES = [0.5, 0.8, 0.9, 0.95, 0.99];
const CERTAINTIES = [0.8, 0.9];

/**
 * Risk of overspending — the chance that a year costs more than its budget when both the number of citizens and the
 * cost of each vary: per group a compound Poisson or negative binomial distribution by Panjer's recursion [panjer1981]
 * of costs net of state refund [serviceloven176], groups added by convolution [klugman2012].
 * Unit: DKK; amounts are counted in steps of about a hundredth of the standard deviation, and the mean is kept exactly.
 * Missing cases: a reserve's share of a budget of 0 is `zero-base`; no users cost 0.
 * @throws RangeError when a mean number of users is outside 0 to a million, a variance ratio outside 1 to 100, a cost,
 * weight or budget is negative, all weights of a group are 0, an overspend is below −1, or the brackets are not in order.
 * @example overspendRisk({
 *   groups: [{ users: { mean: 3, varianceRatio: 1 }, costDistribution: [
 *     { costDkk: 1, weight: 19 }, { costDkk: 2, weight: 8 }, { costDkk: 3, weight: 3 }] }],
 *   refund: [], budgetDkk: 8, overBy: [0],
 * }).reserves[1] // { certainty: 0.9, reserveDkk: 0, shareOfBudget: { value: 0 } }
 */
export function overspendRisk({ groups, refund, budgetDkk, overBy }: BudgetAtRisk): OverspendRisk {
  const priced = groups.map(({ users, costDistribution }) => {
    requireUsers(users);
    return { users, costs: netCosts(costDistribution, refund) };
  });
  overBy.forEach((share) => requireRange('overBy', share, [-1, Infinity]));
  const moments = costMoments(priced);
  const budget = budgetDkk ?? moments.expectedDkk;
  requireRange('budgetDkk', budget, NOT_NEGATIVE);
  const stepDkk = stepFor(moments);
  const total = totalOf(priced, stepDkk);
  const amountOf = (share: number): number => quantileStep(total, share) * stepDkk;
  return {
    expectedDkk: moments.expectedDkk,
    spreadDkk: moments.spreadDkk,
    budgetDkk: budget,
    stepDkk,
    overspend: overBy.map((by) => ({ by, probability: chanceAbove(total, (budget * (1 + by)) / stepDkk) })),
    quantiles: QUANTILES.map((share) => ({ share, amountDkk: amountOf(share) })),
    reserves: CERTAINTIES.map((certainty) => reserve(certainty, amountOf(certainty), budget)),
  };
}

function totalOf(groups: readonly PricedGroup[], stepDkk: number): Totals {
  return groups
    .map(({ users, costs }) => totals(compoundDistribution(users, severityOf(costs, stepDkk))))
    .reduce(addTotals, totals([1]));
}

function reserve(certainty: number, amountDkk: number, budgetDkk: number): Reserve {
  const reserveDkk = Math.max(0, amountDkk - budgetDkk);
  const shareOfBudget = budgetDkk === 0 ? missing('zero-base') : figure(reserveDkk / budgetDkk);
  return { certainty, reserveDkk, shareOfBudget };
}
