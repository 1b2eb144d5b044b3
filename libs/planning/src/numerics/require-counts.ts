import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/**
 * Precondition on counts — throws when one of them is not a whole number of at least 0.
 * @throws RangeError naming the argument, its position and its value.
 * @example requireCounts('observed', [2, 1.5]) // RangeError: observed[1] must be a whole number, got 1.5
 */
export function requireCounts(name: string, counts: readonly number[]): void {
  for (const [i, count] of counts.entries()) {
    requireRange(`${name}[${i}]`, count, NOT_NEGATIVE);
    if (!Number.isInteger(count)) throw new RangeError(`${name}[${i}] must be a whole number, got ${count}`);
  }
}
