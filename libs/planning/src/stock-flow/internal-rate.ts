import { figure, type Figure, missing } from '../figures/figure.ts';
import { findRoot } from '../numerics/find-root.ts';
import { requireCashFlow } from './cash-flow-ranges.ts';
import type { CashFlowPeriod } from './present-value.ts';

/** Beyond e^±700 per period a rate is no number any more. */
const STEEPEST = 700;

/**
 * Internal rate of return — the yearly interest at which a series of payments is worth 0. Given only when the
 * payments change sign once: then there is exactly one such rate [descartes1637]; with more changes there may be
 * several, and none of them says anything.
 * Unit: share a year. Periods as `netPresentValue`.
 * Missing cases: `not-applicable` when the signs change never or more than once, or the rate is beyond all numbers.
 * @throws RangeError when an amount is not finite.
 * @example internalRate([-100, 110]) // { value: 0.1 }, to rounding
 */
export function internalRate(cashFlow: readonly number[], period: CashFlowPeriod = 'year'): Figure {
  requireCashFlow('cashFlow', cashFlow);
  const first = cashFlow.findIndex((amount) => amount !== 0);
  const amounts = cashFlow.slice(first, cashFlow.findLastIndex((amount) => amount !== 0) + 1);
  if (signChanges(amounts) !== 1) return missing('not-applicable');
  const logFactor = findRoot((x) => worth(amounts, x), -STEEPEST, STEEPEST);
  const rate = Math.expm1(-logFactor * (period === 'month' ? 12 : 1));
  return Number.isFinite(rate) ? figure(rate) : missing('not-applicable');
}

function signChanges(amounts: readonly number[]): number {
  const signs = amounts.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
}

/** The payments' worth for a factor e^x per period, seen from the end that weighs most: nothing overflows. */
function worth(amounts: readonly number[], logFactor: number): number {
  const from = logFactor > 0 ? amounts.length - 1 : 0;
  return amounts.reduce((sum, amount, i) => sum + amount * Math.exp(logFactor * (i - from)), 0);
}
