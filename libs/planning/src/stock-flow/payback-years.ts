import { figure, type Figure, missing } from '../figures/figure.ts';
import { requireCashFlow, requireDiscount } from './cash-flow-ranges.ts';
import { lastBelowZero } from './last-below-zero.ts';
import { presentValues } from './present-value.ts';

/**
 * Pay-back time in years — for yearly net payments, the first falling now: the moment after which their sum never
 * falls below 0 again, counted evenly within its year. With a discount the payments count by their present value
 * [brealey2020].
 * Unit: years from now, with fractions; discount a share a year.
 * Missing cases: `not-applicable` when the sum ends below 0: it never pays within the horizon. 0 when the sum is never
 * below 0.
 * @throws RangeError when an amount is not finite or the discount is outside 0–1.
 * @example paybackYears([-100, 50, 100]) // { value: 1.5 }
 */
export function paybackYears(netPerYear: readonly number[], discount = 0): Figure {
  requireCashFlow('netPerYear', netPerYear);
  requireDiscount(discount);
  const worths = presentValues(netPerYear, discount, 'year');
  const last = lastBelowZero(worths);
  if (last.index === -1) return figure(0);
  const next = worths[last.index + 1];
  return next === undefined ? missing('not-applicable') : figure(last.index - last.sum / next);
}
