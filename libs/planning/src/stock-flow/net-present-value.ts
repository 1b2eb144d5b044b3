import { requireCashFlow, requireDiscount } from './cash-flow-ranges.ts';
import { type CashFlowPeriod, presentValue } from './present-value.ts';

/**
 * Net present value — what a series of payments is worth today, later kroner counting less: Σ amount / (1 + i)^years.
 * Denmark discounts public projects at 3.5 % a year in fixed prices for the first 35 years [finansministeriet2021].
 * Unit: that of the amounts, in fixed prices; discount a share a year. Yearly amounts: the first falls now, the next
 * in a year; monthly amounts fall in the middle of their month.
 * Missing cases: none; no amounts are worth 0.
 * @throws RangeError when an amount is not finite or the discount is outside 0–1.
 * @example netPresentValue([-100, 60, 60], 0.1) // 4.132231404958674
 */
export function netPresentValue(
  cashFlow: readonly number[],
  discount: number,
  period: CashFlowPeriod = 'year',
): number {
  requireCashFlow('cashFlow', cashFlow);
  requireDiscount(discount);
  return presentValue(cashFlow, discount, period);
}
