import type { Figure } from '../figures/figure.ts';
import { at } from '../numerics/at.ts';
import { zip } from '../numerics/zip.ts';
import { FEWEST_YEARS } from './damped-drift.ts';
import type { ForecastSettings } from './forecast-options.ts';
import { regionForecast } from './forecast-region.ts';
import { naiveYears } from './naive-forecast.ts';
import type { CountedYear } from './need-history.ts';
import { trendNeeds } from './trend-needs.ts';
import type { ExpectedByYear } from './yearly-need.ts';

/** The methods a backtest compares, by the name of what computes them. */
export type ForecastMethod = 'dampedDrift' | 'naive' | 'dampedTrend';

/** One year as it would have been forecast in an earlier one. */
export interface Trial {
  /** The last year whose count was known. */
  readonly baseYear: number;
  readonly year: number;
  readonly actual: number;
  readonly forecasts: Readonly<Record<ForecastMethod, Figure>>;
}

/** Every forecast of a counted year from an earlier one with enough counts behind it, earliest first. */
export function rollingOrigins(
  counted: readonly CountedYear[],
  expected: ExpectedByYear,
  settings: ForecastSettings,
): Trial[] {
  const counts = new Map(counted.map(({ year, count }) => [year, count]));
  return counted.slice(FEWEST_YEARS).flatMap((_, i) => {
    const known = counted.slice(0, FEWEST_YEARS + i);
    const baseYear = at(known, known.length - 1).year;
    return allMethods(known, expected, settings).flatMap(({ year, forecasts }) => {
      const actual = counts.get(year);
      return actual === undefined ? [] : [{ baseYear, year, actual, forecasts }];
    });
  });
}

function allMethods(
  counted: readonly CountedYear[],
  expected: ExpectedByYear,
  settings: ForecastSettings,
): Pick<Trial, 'year' | 'forecasts'>[] {
  const naive = naiveYears(counted, settings);
  const baseYear = at(counted, counted.length - 1).year;
  const drift = regionForecast({ counted, baseYear, absence: 'not-reported' }, expected, settings);
  const trend = trendNeeds(counted, expected, settings);
  return zip(zip(drift, naive), trend).map(([[dampedDrift, { need }], dampedTrend]) => ({
    year: dampedDrift.year,
    forecasts: { dampedDrift: dampedDrift.need, naive: need, dampedTrend },
  }));
}
