import type { DotSize } from './coverage-matrix-props.ts';

/**
 * Radius of a dot — areas grow as 1 : 2 : 3 : 4, the empty circle is as large as the smallest class. Unit: px.
 * @example dotRadius(4) // 10
 */
export function dotRadius(size: DotSize): number {
  return size === 0 ? 5 : 5 * Math.sqrt(size);
}

/**
 * Size class of a count — four classes by three rising limits; a count on a limit belongs to the class above it.
 * @throws RangeError when the count is not a whole number of 0 or more.
 * @example dotSize(4, [2, 4, 8]) // 3
 */
export function dotSize(count: number, limits: readonly [number, number, number]): DotSize {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`count must be 0, 1, 2 …, got ${count}`);
  return count === 0 ? 0 : ((1 + limits.filter((limit) => count >= limit).length) as DotSize);
}

/** Diamond beside the word for a row with a single source, drawn: not every typeface has one. */
export const singleSourceMark = 'M0-5l5 5l-5 5l-5-5Z';
