import { type Figure, mapFigure } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { fixedPrices } from '../spending/fixed-prices.ts';

/** What an agreement lets a rate become: a reduction below the price index, reckoned from a base year. */
export interface RateClause {
  readonly baseYear: number;
  /** Share below the base rate moved by the price index: 0.02 for "PL minus 2 per cent". */
  readonly reduction: number;
  /** Once, from the first year after the base; or again every year. */
  readonly manner: 'total' | 'annual';
}

/**
 * Rate target — the line an agreement draws for a rate (_takstudvikling_): the base year's rate × I(year) / I(base) ×
 * (1 − reduction), or (1 − reduction) to the power of the years since, with the price and wage index of municipal
 * service spending [kl-pl]. In the base year it is the base rate itself.
 * Unit: DKK per unit in current prices of `year`, not rounded. The clause is an argument: agreements differ.
 * Missing cases: `mixed-price-years` when the index lacks a year.
 * @throws RangeError when the rate is negative, the reduction outside 0 to 1 or the year before the base year.
 * @example rateTarget(1000, { 2014: 100, 2018: 107 }, { year: 2018, baseYear: 2014, reduction: 0.02, manner: 'total' })
 * // { value: 1048.6 }
 */
export function rateTarget(
  baseRate: number,
  index: Readonly<Record<number, number>>,
  { year, baseYear, reduction, manner }: RateClause & { readonly year: number },
): Figure {
  requireRange('baseRate', baseRate, NOT_NEGATIVE);
  requireRange('reduction', reduction, [0, 1]);
  requireRange('year', year, [baseYear, Infinity]);
  const since = year - baseYear;
  const times = manner === 'annual' ? since : Math.min(1, since);
  const moved = fixedPrices(baseRate, index, { fromYear: baseYear, toYear: year });
  return mapFigure(moved, (rate) => rate * (1 - reduction) ** times);
}
