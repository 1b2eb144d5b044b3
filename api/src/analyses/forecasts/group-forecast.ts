import {
  type Backtest,
  backtest,
  type ExpectedByYear,
  type Figure,
  forecastRegion,
  isPresent,
  missing,
  naiveForecast,
  type YearNeed,
} from '@tilbudsvifte/planning';
import { type QuantileYear, quantileYears, SHOWN_LEVEL } from './forecast-levels.ts';

/** What one target group of an area will need, and how the methods would have done so far. */
export interface GroupForecast {
  readonly method: Backtest['chosen'];
  readonly years: readonly QuantileYear[];
  /** The same as last year, by year. */
  readonly naive: ReadonlyMap<number, Figure>;
  readonly backtest: Backtest;
  /** Why the group has no forecast of its own; undefined when it has one. */
  readonly tooFew: boolean;
}

/** With fewer years of counts there is no fan. */
export const FEWEST_YEARS_SHOWN = 5;

/** With fewer persons at the last count there is no fan. */
export const FEWEST_PERSONS = 20;

/**
 * Forecast of one group — damped drift, or "same as last year" where that would have been clearly better so far, with
 * its quantiles. Under five counted years or twenty persons nothing is forecast: `too-short`.
 */
export function groupForecast(
  series: readonly YearNeed[],
  expected: ExpectedByYear,
  horizon: number,
): GroupForecast {
  const tested = backtest(series, expected, { horizon, level: SHOWN_LEVEL });
  const naive = new Map(naiveForecast(series, { horizon }).map(({ year, need }) => [year, need]));
  const tooFew = isTooFew(series);
  return {
    method: tested.chosen,
    years: quantilesOf(series, expected, { horizon, method: tested.chosen, tooFew }),
    naive,
    backtest: tested,
    tooFew,
  };
}

function quantilesOf(
  series: readonly YearNeed[],
  expected: ExpectedByYear,
  { horizon, method, tooFew }: { horizon: number; method: Backtest['chosen']; tooFew: boolean },
): QuantileYear[] {
  const drift = forecastRegion(series, expected, { horizon });
  const parts = new Map(drift.map(({ year, demographicPart }) => [year, demographicPart]));
  const forecastAt = (level: number): readonly YearNeed[] => {
    if (tooFew) return drift.map(({ year }) => ({ year, need: missing('too-short') }));
    return method === 'naive'
      ? naiveForecast(series, { horizon, level })
      : forecastRegion(series, expected, { horizon, level });
  };
  return quantileYears(forecastAt, parts, missing('not-reported'));
}

/** Whether the counts are too few to be forecast alone: a need that is withheld or unknown in every year is not. */
export function isTooFew(series: readonly YearNeed[]): boolean {
  const counts = series.flatMap(({ need }) => (isPresent(need) ? [need.value] : []));
  const last = counts.at(-1);
  return last !== undefined && (counts.length < FEWEST_YEARS_SHOWN || last < FEWEST_PERSONS);
}
