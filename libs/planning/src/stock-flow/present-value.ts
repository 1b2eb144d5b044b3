/** How often amounts fall: once a year, the first now; or every month, each in the middle of its month. */
export type CashFlowPeriod = 'year' | 'month';

/** What each amount is worth today, without argument checks: for the loops behind the exported methods. */
export function presentValues(amounts: Iterable<number>, discount: number, period: CashFlowPeriod): number[] {
  const [periodYears, firstYears] = period === 'year' ? [1, 0] : [1 / 12, 0.5 / 12];
  const ratio = (1 + discount) ** -periodYears;
  let factor = (1 + discount) ** -firstYears;
  return Array.from(amounts, (amount) => {
    const worth = amount * factor;
    factor *= ratio;
    return worth;
  });
}

/** The sum of `presentValues`. */
export function presentValue(amounts: Iterable<number>, discount: number, period: CashFlowPeriod): number {
  return presentValues(amounts, discount, period).reduce((sum, worth) => sum + worth, 0);
}
