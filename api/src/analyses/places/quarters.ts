/** Days of a quarter. @example daysIn('2024K1') // 91 */
export function daysIn(quarter: string): number {
  const [year, number] = partsOf(quarter);
  return (Date.UTC(year, number * 3, 1) - Date.UTC(year, number * 3 - 3, 1)) / 86_400_000;
}

/** Last day of a quarter. @example lastDayOf('2025K2') // '2025-06-30' */
export function lastDayOf(quarter: string): string {
  const [year, number] = partsOf(quarter);
  return new Date(Date.UTC(year, number * 3, 0)).toISOString().slice(0, 10);
}

/** The quarter some quarters earlier (or later). @example quarterBefore('2025K1', 4) // '2024K1' */
export function quarterBefore(quarter: string, count: number): string {
  const [year, number] = partsOf(quarter);
  const index = year * 4 + number - 1 - count;
  return `${Math.floor(index / 4)}K${(((index % 4) + 4) % 4) + 1}`;
}

/** The four quarters that end with this one, oldest first. @example yearTo('2025K2')[0] // '2024K3' */
export function yearTo(quarter: string): string[] {
  return [3, 2, 1, 0].map((before) => quarterBefore(quarter, before));
}

function partsOf(quarter: string): [year: number, number: number] {
  return [Number(quarter.slice(0, 4)), Number(quarter.slice(5))];
}
