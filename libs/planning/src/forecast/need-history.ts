import { isPresent, type MissingReason } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { sumFigures } from '../figures/sum-figures.ts';
import { requireYear } from './require-year.ts';
import type { ExpectedByYear, YearNeed } from './yearly-need.ts';

/** A year with a count. */
export interface CountedYear {
  readonly year: number;
  readonly count: number;
}

/** What a series holds that a forecast can use. */
export interface NeedHistory {
  readonly counted: readonly CountedYear[];
  /** The year forecasts start from: the last with a count, else the last listed; none in an empty series. */
  readonly baseYear: number | undefined;
  /** Why there is no forecast, when no year has a count. */
  readonly absence: MissingReason;
}

/**
 * History of a need — the years with a count from the restart year on.
 * @throws RangeError when years are not rising whole numbers or a count is negative or not finite.
 */
export function needHistory(series: readonly YearNeed[], restartYear = 0): NeedHistory {
  requireSeries(series);
  const used = series.filter(({ year }) => year >= restartYear);
  const counted = used.flatMap(({ year, need }) => (isPresent(need) ? [{ year, count: need.value }] : []));
  const { total } = sumFigures(used.map(({ need }) => need));
  return {
    counted,
    baseYear: counted.at(-1)?.year ?? series.at(-1)?.year,
    absence: isPresent(total) ? 'not-reported' : total.missing,
  };
}

/** @throws RangeError when years are not rising whole numbers or a count is negative or not finite. */
export function requireSeries(series: readonly YearNeed[]): void {
  let before = 0;
  for (const { year, need } of series) {
    requireYear('year', year);
    if (year <= before) throw new RangeError(`year must rise along the series, got ${year} after ${before}`);
    if (isPresent(need)) requireRange(`need of ${year}`, need.value, NOT_NEGATIVE);
    before = year;
  }
}

/** @throws RangeError when a year is no year, or its expected count is negative or not finite. */
export function requireExpected(expected: ExpectedByYear): void {
  for (const [year, count] of expected) {
    requireYear('year of expected', year);
    requireRange(`expected of ${year}`, count, NOT_NEGATIVE);
  }
}
