const quarterText = /^(\d{4})\s?[kq]([1-4])$/i;
const yearText = /^\d{4}$/;
const firstDays = ['01-01', '04-01', '07-01', '10-01'];

/** A calendar year between 1900 and 2199. @example parseYear('2025') // 2025 */
export function parseYear(text: string): number | undefined {
  const year = yearText.test(text) ? Number(text) : 0;
  return year >= 1900 && year < 2200 ? year : undefined;
}

/** A quarter, Danish or English letter, as `2025K4`. @example parseQuarter('2025q4') // '2025K4' */
export function parseQuarter(text: string): string | undefined {
  const match = quarterText.exec(text);
  return match && parseYear(match[1] ?? '') ? `${match[1]}K${match[2]}` : undefined;
}

/** The first day of a year or quarter. @example firstDayOf('2020Q2') // '2020-04-01' */
export function firstDayOf(text: string): string | undefined {
  const year = parseYear(text);
  if (year !== undefined) return `${year}-01-01`;
  const quarter = parseQuarter(text);
  return quarter && `${quarter.slice(0, 4)}-${firstDays[Number(quarter[5]) - 1]}`;
}
