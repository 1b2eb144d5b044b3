import { requireRange } from '../figures/require-range.ts';

/**
 * Precondition on an argument — throws when a number is not whole or lies outside a closed range.
 * @throws RangeError naming the argument, its value and the allowed range.
 * @example requireWhole('months', 1.5, [1, 12]) // RangeError: months must be a whole number, got 1.5
 */
export function requireWhole(name: string, value: number, range: readonly [number, number]): void {
  requireRange(name, value, range);
  if (!Number.isInteger(value)) throw new RangeError(`${name} must be a whole number, got ${value}`);
}

/** Months to compute: at most a hundred years, longer than any decision. */
export const HORIZON_MONTHS = [1, 1200] as const;
