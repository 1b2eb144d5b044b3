import type { Figure } from './figure.ts';
import { quantile } from './quantile.ts';

/**
 * Median — the middle value, or the mean of the two middle values [hyndman-fan1996].
 * Unit: that of the values. Missing cases and @throws: as `quantile`.
 * @example median([3, 1, 10]) // { value: 3 }
 */
export function median(values: readonly number[]): Figure {
  return quantile(values, 0.5);
}
