import { type Figure, figure, mapFigure, missing } from '../figures/figure.ts';
import { ANY_NUMBER, NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { sumFigures } from '../figures/sum-figures.ts';
import { at } from '../numerics/at.ts';
import { neededBuffer } from './needed-buffer.ts';
import { type TheilShares, theilShares } from './theil-shares.ts';

/** How far the accounts of a year lay from its budget; above 0 is an overspend. */
export interface BudgetDeviation {
  readonly deviationDkk: number;
  /** Of the budget. */
  readonly deviationShare: Figure;
}

/** How certain a budget has been over the years. */
export interface BudgetCertainty {
  /** In the order given. */
  readonly years: readonly BudgetDeviation[];
  readonly meanDeviationDkk: Figure;
  /** Mean of the yearly shares: the bias. */
  readonly meanDeviationShare: Figure;
  /** Mean of the yearly shares without their sign (MAPE). */
  readonly meanAbsoluteShare: Figure;
  /** Share of years within 2 % of the budget. */
  readonly withinTwoPercent: Figure;
  /** Mean squared deviation, DKK². */
  readonly meanSquaredError: Figure;
  readonly theil: TheilShares;
  /** Share of the budget to add for the next year to hold with 80 % certainty. */
  readonly buffer80: Figure;
  /** The same for 90 %. */
  readonly buffer90: Figure;
}

/** Guards "within 2 %" against the rounding of 104.04 / 102. */
const TOLERANCE = 1e-9;

/**
 * Budget certainty (_budgetsikkerhed_) — how well past budgets foretold the accounts: mean deviation, mean absolute
 * percentage error, years within 2 %, Theil's split of the squared error into what is systematic and what is chance
 * [theil1966], and the buffer that would make the next budget hold with 80 and 90 % certainty (the prediction limit of
 * a Student t distribution [student1908]).
 * Unit: DKK in, shares 0–1 out; deviations are accounts − budget. Both series in the same account plan and price level.
 * Missing cases: `not-reported` without years; `zero-base` for everything relative when a budget is 0; Theil's shares
 * `too-short` below three years and `zero-base` when every budget was met exactly; a buffer `too-short` below two.
 * @throws RangeError when the two differ in length, a budget is negative or an amount is not finite.
 * @example budgetCertainty([100, 104, 110, 115, 121, 128], [103, 109, 112, 121, 126, 137]).theil.bias
 * // { value: 0.8333333333333334 }
 */
export function budgetCertainty(budget: readonly number[], accounts: readonly number[]): BudgetCertainty {
  requireSeries(budget, accounts);
  const deviations = accounts.map((spent, i) => spent - at(budget, i));
  const shares = deviations.map((deviation, i) => shareOf(deviation, at(budget, i)));
  const mean = (parts: readonly Figure[]): Figure =>
    mapFigure(sumFigures(parts).total, (sum) => sum / parts.length);
  const meanOf = (fn: (share: number) => number): Figure => mean(shares.map((share) => mapFigure(share, fn)));
  return {
    years: deviations.map((deviationDkk, i) => ({ deviationDkk, deviationShare: at(shares, i) })),
    meanDeviationDkk: mean(deviations.map(figure)),
    meanDeviationShare: mean(shares),
    meanAbsoluteShare: meanOf(Math.abs),
    withinTwoPercent: meanOf((share) => (Math.abs(share) <= 0.02 + TOLERANCE ? 1 : 0)),
    meanSquaredError: mean(deviations.map((deviation) => figure(deviation ** 2))),
    theil: theilShares(budget, accounts),
    buffer80: neededBuffer(shares, 0.8),
    buffer90: neededBuffer(shares, 0.9),
  };
}

function shareOf(deviation: number, budget: number): Figure {
  return budget === 0 ? missing('zero-base') : figure(deviation / budget);
}

function requireSeries(budget: readonly number[], accounts: readonly number[]): void {
  budget.forEach((amount, i) => requireRange(`budget[${i}]`, amount, NOT_NEGATIVE));
  accounts.forEach((amount, i) => requireRange(`accounts[${i}]`, amount, ANY_NUMBER));
  if (budget.length !== accounts.length)
    throw new RangeError(
      `accounts must have one amount per budget, got ${accounts.length} for ${budget.length} budgets`,
    );
}
