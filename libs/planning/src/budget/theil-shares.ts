import { type Figure, figure, type MissingReason, missing } from '../figures/figure.ts';
import { at } from '../numerics/at.ts';

/** The mean squared deviation split into shares, in two ways that each add up to 1. */
export interface TheilShares {
  /** Budgets that are too low or too high on the whole. */
  readonly bias: Figure;
  /** Budgets that vary too little or too much from year to year. */
  readonly variance: Figure;
  /** What varies without the budget following: chance. */
  readonly covariance: Figure;
  /** Budgets that follow the accounts too weakly or too strongly; with the bias what a straight line could correct. */
  readonly regression: Figure;
  /** What no straight line through the budgets would have foretold. */
  readonly disturbance: Figure;
}

const FEWEST_YEARS = 3;

/**
 * Theil's shares of the mean squared error — (Ā − B̄)², (sA − sB)² and 2(1 − r)·sA·sB; or the same bias with
 * (sB − r·sA)² and (1 − r²)·sA², each over the error [theil1966]. Standard deviations divide by n, so the shares add up.
 * A budget that never changes has no correlation: it explains nothing, and all of the accounts' variance is disturbance.
 */
export function theilShares(budget: readonly number[], accounts: readonly number[]): TheilShares {
  const years = budget.length;
  if (years < FEWEST_YEARS) return absent('too-short');
  const [meanBudget, meanAccounts] = [mean(budget), mean(accounts)];
  const covarianceWith = (values: readonly number[], others: readonly number[]): number =>
    mean(values.map((value, i) => (value - mean(values)) * (at(others, i) - mean(others))));
  const [sB, sA] = [Math.sqrt(covarianceWith(budget, budget)), Math.sqrt(covarianceWith(accounts, accounts))];
  const covariance = covarianceWith(budget, accounts);
  const error = mean(accounts.map((spent, i) => (spent - at(budget, i)) ** 2));
  if (error === 0) return absent('zero-base');
  const followed = sB === 0 ? 0 : covariance / sB;
  return {
    bias: figure((meanAccounts - meanBudget) ** 2 / error),
    variance: figure((sA - sB) ** 2 / error),
    covariance: figure((2 * (sA * sB - covariance)) / error),
    regression: figure((sB - followed) ** 2 / error),
    disturbance: figure((sA ** 2 - followed ** 2) / error),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function absent(reason: MissingReason): TheilShares {
  const none = missing(reason);
  return { bias: none, variance: none, covariance: none, regression: none, disturbance: none };
}
