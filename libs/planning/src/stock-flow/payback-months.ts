import { figure, type Figure, missing } from '../figures/figure.ts';
import { requireCashFlow, requireDiscount } from './cash-flow-ranges.ts';
import { lastBelowZero } from './last-below-zero.ts';
import { presentValues } from './present-value.ts';

/**
 * Pay-back time in months — the first month after which the sum of all net payments so far never falls below 0 again;
 * a moment above 0 that is lost again does not count. With a discount the payments count by their present value
 * [brealey2020].
 * Unit: months from the start, whole; monthly net payments, discount a share a year.
 * Missing cases: `not-applicable` when the sum ends below 0: it never pays within the horizon. 0 when the sum is never
 * below 0.
 * @throws RangeError when an amount is not finite or the discount is outside 0–1.
 * @example paybackMonths([-100, 60, 60]) // { value: 3 }
 */
export function paybackMonths(netPerMonth: readonly number[], discount = 0): Figure {
  requireCashFlow('netPerMonth', netPerMonth);
  requireDiscount(discount);
  const last = lastBelowZero(presentValues(netPerMonth, discount, 'month')).index;
  if (last === -1) return figure(0);
  // Payment 0 is month 1, and the sum is whole again one month after the last in which it is not.
  return last === netPerMonth.length - 1 ? missing('not-applicable') : figure(last + 2);
}
