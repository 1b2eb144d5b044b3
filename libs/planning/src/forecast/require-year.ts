import { requireRange } from '../figures/require-range.ts';

/** @throws RangeError when a year is not a whole number of four digits. */
export function requireYear(name: string, year: number): void {
  requireRange(name, year, [1000, 9999]);
  if (!Number.isInteger(year)) throw new RangeError(`${name} must be a whole number, got ${year}`);
}
