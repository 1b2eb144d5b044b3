import { figure, type Figure, missing } from '../figures/figure.ts';
import { ANY_NUMBER, requireRange } from '../figures/require-range.ts';

/**
 * Fixed prices — an amount of one year in the prices of another: amount × index(to) / index(from), with the price and
 * wage index of municipal service spending [kl-pl].
 * Unit: DKK in, DKK in the prices of `toYear` out, not rounded; the index may have any base year.
 * Missing cases: `mixed-price-years` when the index lacks one of the years, for the amount can then not be set beside
 * others. Amounts already in the wanted price year need no index.
 * @throws RangeError when the amount is not finite or an index value is not above 0.
 * @example fixedPrices(309, { 2024: 100, 2025: 103 }, { fromYear: 2025, toYear: 2024 }) // { value: 300 }
 */
export function fixedPrices(
  amount: number,
  index: Readonly<Record<number, number>>,
  { fromYear, toYear }: { readonly fromYear: number; readonly toYear: number },
): Figure {
  requireRange('amount', amount, ANY_NUMBER);
  if (fromYear === toYear) return figure(amount);
  const [from, to] = [index[fromYear], index[toYear]];
  if (from === undefined || to === undefined) return missing('mixed-price-years');
  requireRange(`index of ${fromYear}`, from, [Number.MIN_VALUE, Infinity]);
  requireRange(`index of ${toYear}`, to, [Number.MIN_VALUE, Infinity]);
  return figure((amount * to) / from);
}
