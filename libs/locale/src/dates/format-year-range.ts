import { EN_DASH } from '../numbers/signs.ts';

/**
 * Years — "2019–2025"; a single year when both are the same. Years are never grouped.
 * @throws RangeError when a year is not whole or from is after to.
 * @example formatYearRange(2019, 2025) // '2019–2025'
 */
export function formatYearRange(from: number, to: number): string {
  if (!Number.isInteger(from) || !Number.isInteger(to) || from > to) {
    throw new RangeError(`from and to must be whole years in order, got ${from} and ${to}`);
  }
  return from === to ? String(from) : `${from}${EN_DASH}${to}`;
}
