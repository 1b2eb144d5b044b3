import { missing, type MissingReason } from '../figures/figure.ts';
import { at } from '../numerics/at.ts';
import { dampedDrift } from './damped-drift.ts';
import { demographicPart, expectedIn } from './expected-in.ts';
import { type ForecastOptions, forecastSettings, type ForecastSettings } from './forecast-options.ts';
import { needFigure } from './need-figure.ts';
import { needHistory, type NeedHistory, requireExpected } from './need-history.ts';
import type { ExpectedByYear, YearForecast, YearNeed } from './yearly-need.ts';

/**
 * Forecast of a region's need — a random walk with damped drift on the relative level, count over expected count
 * [gardner-mckenzie1985]: the level moves on by its mean yearly change, of which a share phi is left after each year,
 * and the expected count of the year turns it into citizens. The interval takes the spread of the yearly changes by
 * Student's t, widened by the 0.3rd power of the years ahead, which brought 80 % intervals to 77–82 % coverage on the
 * yearly series of [makridakis-hibon2000]. It starts from the last counted year. Gaps are allowed. With 1–3 counts the
 * level stays as it is. An expected count that is not given is held from the year before. `backtest` says when
 * `naiveForecast` should be shown instead.
 * Unit: citizens; one row a year ahead.
 * Missing cases: need `not-reported` or `withheld` when no year from the restart year on has a count, `zero-base` when
 * the expected count of a counted year is 0; no interval with fewer than 4 counts or when all changes are equal;
 * demographic part `not-reported` when the projection of the year is not given. An empty series has no rows.
 * @throws RangeError when years are not rising whole numbers, a count is negative or an option is out of range.
 * @example
 * forecastRegion([{ year: 2025, need: { value: 70 } }], new Map([[2025, 73.5], [2026, 74.5]]), { horizon: 1 })
 * // [{ year: 2026, need: { value: 70.95238095238095 }, demographicPart: { value: 0.9523809523809534 } }]
 */
export function forecastRegion(
  series: readonly YearNeed[],
  expected: ExpectedByYear,
  options: ForecastOptions,
): YearForecast[] {
  const settings = forecastSettings(options);
  requireExpected(expected);
  return regionForecast(needHistory(series, options.restartYear), expected, settings);
}

/** The same for a history that has been checked. */
export function regionForecast(
  history: NeedHistory,
  expected: ExpectedByYear,
  settings: ForecastSettings,
): YearForecast[] {
  const reason = noForecast(history, expected);
  if (reason !== undefined) return missingForecast(history, reason, settings.horizon);
  const last = at(history.counted, history.counted.length - 1);
  return dampedDrift(history.counted, expected, settings).map(({ year, mean, reach }) => ({
    year,
    need: needFigure(mean, reach),
    demographicPart: demographicPart(last, expected, year),
  }));
}

/** Why a history can not be forecast; undefined when it can. */
export function noForecast(
  { counted, absence }: NeedHistory,
  expected: ExpectedByYear,
): MissingReason | undefined {
  if (counted.length === 0) return absence;
  return counted.some(({ year }) => expectedIn(expected, year) === 0) ? 'zero-base' : undefined;
}

/** A row for every coming year that says why it has no value. */
export function missingForecast(
  { baseYear }: Pick<NeedHistory, 'baseYear'>,
  reason: MissingReason,
  horizon: number,
): YearForecast[] {
  if (baseYear === undefined) return [];
  const none = missing(reason);
  return Array.from({ length: horizon }, (_, i) => ({
    year: baseYear + i + 1,
    need: none,
    demographicPart: none,
  }));
}
