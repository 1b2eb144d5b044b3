import type { Figure } from './figure.ts';
import { median } from './median.ts';
import { quantile } from './quantile.ts';

/** The three cuts that split ordered values into four equal parts. */
export interface Quartiles {
  readonly lower: Figure;
  readonly median: Figure;
  readonly upper: Figure;
}

/**
 * Quartiles — lower quartile, median and upper quartile, type 7 [hyndman-fan1996].
 * Unit: that of the values. Missing cases and @throws: as `quantile`.
 * @example quartiles([1, 2, 3, 4, 5]) // { lower: { value: 2 }, median: { value: 3 }, upper: { value: 4 } }
 */
export function quartiles(values: readonly number[]): Quartiles {
  return { lower: quantile(values, 0.25), median: median(values), upper: quantile(values, 0.75) };
}
