/**
 * Deflator — price and wage index of municipal services: what a year's spending per inhabitant costs in its own
 * prices over what it costs in fixed prices, times 100. Both are published in whole DKK (tens of thousands), which
 * leaves about four sure digits, so three decimals are kept. Index number, base: the year of the fixed prices.
 * @example deflator({ current: 50_000, fixed: 40_000 }) // 125
 */
export function deflator({ current, fixed }: { readonly current: number; readonly fixed: number }): number {
  return Math.round((100_000 * current) / fixed) / 1000;
}
