import { figure, type Figure, missing } from './figure.ts';
import { at } from '../numerics/at.ts';
import { ANY_NUMBER, requireRange } from './require-range.ts';

/**
 * Quantile — the value below which a share of the values lies, by linear interpolation between the order statistics
 * (type 7 [hyndman-fan1996], the default of R and of spreadsheets).
 * Unit: that of the values; share 0–1.
 * Missing cases: `not-reported` when there are no values. One value is its own quantile.
 * @throws RangeError when a value is not finite or the share is outside 0 to 1.
 * @example quantile([1, 2, 3, 4], 0.25) // { value: 1.75 }
 */
export function quantile(values: readonly number[], share: number): Figure {
  values.forEach((value, i) => requireRange(`values[${i}]`, value, ANY_NUMBER));
  requireRange('share', share, [0, 1]);
  if (values.length === 0) return missing('not-reported');
  const ordered = [...values].sort((a, b) => a - b);
  const position = (ordered.length - 1) * share;
  const below = at(ordered, Math.floor(position));
  const above = at(ordered, Math.ceil(position));
  return figure(below + (position - Math.floor(position)) * (above - below));
}
