const monthNumber = (day: string): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;

/** Months from one day's month to another's. @example monthsBetween('2027-01-01', '2028-03-15') // 14 */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from);
}

/** The month that lies so many months after a day's. @example monthAfter('2027-01-01', 11) // '2027-12' */
export function monthAfter(from: string, months: number): string {
  const number = monthNumber(from) + months;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
