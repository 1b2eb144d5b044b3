export interface Quarter {
  name: string;
  year: number;
  number: number;
  firstDay: string;
  lastDay: string;
  days: number;
}

export const FIRST_YEAR = 2018;
export const LAST_YEAR = 2025;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
export const daysInYear = (year: number): number => (isLeap(year) ? 366 : 365);

const BOUNDS = [
  ['01-01', '03-31', 90],
  ['04-01', '06-30', 91],
  ['07-01', '09-30', 92],
  ['10-01', '12-31', 92],
] as const;

export const years = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** 2018K1 to 2025K4. */
export const QUARTERS: readonly Quarter[] = years(FIRST_YEAR, LAST_YEAR).flatMap((year) =>
  BOUNDS.map(([first, last, days], index) => ({
    name: `${year}K${index + 1}`,
    year,
    number: index + 1,
    firstDay: `${year}-${first}`,
    lastDay: `${year}-${last}`,
    days: index === 0 && isLeap(year) ? days + 1 : days,
  })),
);
