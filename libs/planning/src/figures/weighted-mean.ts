import { figure, type Figure, missing } from './figure.ts';
import { NOT_NEGATIVE, requireRange } from './require-range.ts';

/** A value and how much it counts. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * Weighted mean — the sum of value × weight over the sum of the weights, such as the rate of a place on average where
 * large services count for more [cochran1977].
 * Unit: that of the values.
 * Missing cases: `not-reported` without values; `zero-base` when no value has a weight.
 * @throws RangeError when a weight is negative or not finite.
 * @example weightedMean([{ value: 1000, weight: 3 }, { value: 2000, weight: 1 }]) // { value: 1250 }
 */
export function weightedMean(parts: readonly Weighted[]): Figure {
  parts.forEach(({ weight }, i) => requireRange(`weight of part ${i}`, weight, NOT_NEGATIVE));
  if (parts.length === 0) return missing('not-reported');
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return missing('zero-base');
  return figure(parts.reduce((sum, { value, weight }) => sum + value * weight, 0) / whole);
}
