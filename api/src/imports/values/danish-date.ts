export type DateReading = { readonly date: string } | { readonly problem: 'date-invalid' | 'date-ambiguous' };

const midnight = /[T ]00:00(?::00(?:\.0+)?)?Z?$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const danish = /^(\d{1,2})([-.])(\d{1,2})\2(\d{4})$/;
// Two-digit years, slashes (day or month first?) and bare spreadsheet serials mean more than one day.
const ambiguous = /^(?:\d{1,2}[-./]\d{1,2}[-./]\d{2}|\d{1,2}\/\d{1,2}\/\d{4}|\d{5})$/;

/** An ISO date when the day exists between 1900 and 2199. @example isoDate(2025, 2, 29) // undefined */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year < 2200 ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * Danish date — reads `2025-12-31`, `31-12-2025` and `31.12.2025`, also with a midnight after it. A two-digit
 * year, slashes and a spreadsheet's serial number are `date-ambiguous`; a day that does not exist is `date-invalid`.
 * @example parseDanishDate('31.12.2025') // { date: '2025-12-31' }
 */
export function parseDanishDate(text: string): DateReading {
  const tidy = text.trim().replace(midnight, '');
  if (ambiguous.test(tidy)) return { problem: 'date-ambiguous' };
  const big = iso.exec(tidy);
  const small = danish.exec(tidy);
  const date = big
    ? isoDate(Number(big[1]), Number(big[2]), Number(big[3]))
    : small && isoDate(Number(small[4]), Number(small[3]), Number(small[1]));
  return date ? { date } : { problem: 'date-invalid' };
}
