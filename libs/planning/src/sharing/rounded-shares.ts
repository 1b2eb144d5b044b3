import { type Figure, figure, isPresent } from '../figures/figure.ts';
import { requireRange } from '../figures/require-range.ts';
import { largestRemainder } from '../forecast/largest-remainder.ts';
import { sum } from '../numerics/sum.ts';

/**
 * Rounded shares — shares of a bill in whole parts of the currency that still add up to the rounded bill, by largest
 * remainders [balinski-young1982]; each differs from what it was by less than one part.
 * Unit: that of the shares; `partsPerUnit` is 100 for øre, 1 for kroner.
 * Missing cases: a missing share stays missing, and the others are rounded to their own sum.
 * @throws RangeError when `partsPerUnit` is not positive.
 * @example roundedShares([{ value: 10 / 3 }, { value: 10 / 3 }, { value: 10 / 3 }], 100)
 * // [{ value: 3.34 }, { value: 3.33 }, { value: 3.33 }]
 */
export function roundedShares(shares: readonly Figure[], partsPerUnit: number): Figure[] {
  requireRange('partsPerUnit', partsPerUnit, [Number.MIN_VALUE, Number.MAX_VALUE]);
  const parts = shares.filter(isPresent).map(({ value }) => value * partsPerUnit);
  const rounded = largestRemainder(parts, Math.round(sum(parts)));
  let taken = 0;
  return shares.map((share) =>
    isPresent(share) ? figure((rounded[taken++] ?? Number.NaN) / partsPerUnit) : share,
  );
}
