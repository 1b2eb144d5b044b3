import { at } from '../numerics/at.ts';
import { studentTQuantile } from '../numerics/student-t.ts';
import { FEWEST_YEARS } from './damped-drift.ts';
import { type ForecastOptions, forecastSettings, type ForecastSettings } from './forecast-options.ts';
import { missingForecast } from './forecast-region.ts';
import { needFigure } from './need-figure.ts';
import { type CountedYear, needHistory } from './need-history.ts';
import type { YearNeed } from './yearly-need.ts';

/**
 * Naive forecast — the same as last year, which every other forecast has to beat [hyndman-athanasopoulos2021]. A random
 * walk: the interval takes the root mean square of the yearly changes, by Student's t, and grows with the square root
 * of the years ahead.
 * Unit: citizens; one row a year ahead.
 * Missing cases: `not-reported` or `withheld` when no year from the restart year on has a count; no interval with
 * fewer than 4 counts or when nothing ever changed. An empty series has no rows.
 * @throws RangeError as `forecastRegion`.
 * @example naiveForecast([{ year: 2025, need: { value: 70 } }], { horizon: 1 }) // [{ year: 2026, need: { value: 70 } }]
 */
export function naiveForecast(
  series: readonly YearNeed[],
  options: Omit<ForecastOptions, 'phi'>,
): YearNeed[] {
  const settings = forecastSettings(options);
  const history = needHistory(series, options.restartYear);
  if (history.counted.length > 0) return naiveYears(history.counted, settings);
  return missingForecast(history, history.absence, settings.horizon).map(({ year, need }) => ({
    year,
    need,
  }));
}

/** The same for at least one count that has been checked. */
export function naiveYears(
  counted: readonly CountedYear[],
  { horizon, level }: ForecastSettings,
): YearNeed[] {
  const last = at(counted, counted.length - 1);
  const changes = counted.slice(1).map(({ year, count }, i) => {
    const before = at(counted, i);
    return (count - before.count) ** 2 / (year - before.year);
  });
  const squares = changes.reduce((sum, change) => sum + change, 0);
  const known = counted.length >= FEWEST_YEARS && squares > 0;
  const reach = known
    ? studentTQuantile((1 + level) / 2, changes.length) * Math.sqrt(squares / changes.length)
    : undefined;
  return Array.from({ length: horizon }, (_, i) => ({
    year: last.year + i + 1,
    need: needFigure(last.count, reach === undefined ? undefined : reach * Math.sqrt(i + 1)),
  }));
}
