import { type Figure, figure, isPresent, mapFigure, missing } from '@tilbudsvifte/planning';
import { combine } from '../answer/withheld.ts';
import type { AreaForecast, ForecastGroup } from './area-forecast.ts';
import type { BacktestRow, EarlierForecastRow } from './forecasts.answer.ts';
import type { StoredAnswer } from './forecasts.query.ts';
import { needByYear } from './group-series.ts';

/** How far ahead the municipalities say how many places they will need. */
const EXPECTED_YEARS_AHEAD = 5;

const methods = [
  ['dampedDrift', 'damped-drift'],
  ['naive', 'naive'],
] as const;

/** What the methods would have said in earlier years and how right that would have been, by years ahead; 0 is all. */
export function backtestRows({ targetGroup, forecast }: ForecastGroup): BacktestRow[] {
  const { trials, byHorizon, overall, chosen } = forecast.backtest;
  return [overall, ...byHorizon].flatMap((accuracy, horizon) =>
    methods.map(([key, method]) => {
      const { forecasts, mae, mase, coverage } = accuracy[key];
      const those = trials.filter(({ year, baseYear }) => horizon === 0 || year - baseYear === horizon);
      const hits = those.filter(({ forecasts: said, actual }) => isHit(said[key], actual)).length;
      return { targetGroup, method, horizon, chosen: chosen === key, forecasts, hits, mae, mase, coverage };
    }),
  );
}

/** Forecasts of editions published before, beside what has been counted since. */
export function earlierRows(
  { groups }: AreaForecast,
  answers: readonly StoredAnswer[],
): EarlierForecastRow[] {
  return answers.flatMap(({ label, publishedAt, answer }) =>
    forecastsIn(answer).flatMap(({ targetGroup, year, need }) => {
      const group = groups.find((candidate) => candidate.targetGroup === targetGroup);
      const actual = group?.series.find((counted) => counted.year === year)?.need;
      if (actual === undefined || !isPresent(need)) return [];
      return [scored({ source: 'edition', edition: label, publishedAt, targetGroup, year }, need, actual)];
    }),
  );
}

/** What the municipalities said five years before, beside what came. */
export function expectedRows({ groups, place }: AreaForecast): EarlierForecastRow[] {
  return groups.flatMap((group) =>
    needByYear(place, group, 'expected').flatMap(({ year: saidIn, need: forecast }) => {
      const year = saidIn + EXPECTED_YEARS_AHEAD;
      const actual = group.series.find((counted) => counted.year === year)?.need;
      if (actual === undefined || !isPresent(forecast)) return [];
      const { targetGroup } = group;
      const key = {
        source: 'municipalities',
        edition: String(saidIn),
        publishedAt: null,
        targetGroup,
        year,
      } as const;
      return [scored(key, forecast, actual)];
    }),
  );
}

function scored(
  key: Pick<EarlierForecastRow, 'source' | 'edition' | 'publishedAt' | 'targetGroup' | 'year'>,
  forecast: Figure,
  actual: Figure,
): EarlierForecastRow {
  return {
    ...key,
    forecast,
    actual,
    error: combine([actual, forecast], (came, said) => figure(came - said)),
    hit: hasLimits(forecast)
      ? mapFigure(actual, (came) => (isHit(forecast, came) ? 1 : 0))
      : missing('not-applicable'),
  };
}

function hasLimits(forecast: Figure): boolean {
  return isPresent(forecast) && forecast.lo !== undefined && forecast.hi !== undefined;
}

function isHit(forecast: Figure, actual: number): boolean {
  if (!isPresent(forecast) || forecast.lo === undefined || forecast.hi === undefined) return false;
  return forecast.lo <= actual && actual <= forecast.hi;
}

interface StoredForecast {
  readonly targetGroup: string;
  readonly year: number;
  readonly need: Figure;
}

/** Forecast rows of a stored answer, whatever else it says: it may have been made by an older build. */
function forecastsIn(answer: unknown): StoredForecast[] {
  if (typeof answer !== 'object' || answer === null || !('figures' in answer)) return [];
  const rows: unknown[] = Array.isArray(answer.figures) ? answer.figures : [];
  return rows.flatMap((row) => (isForecast(row) ? [row] : []));
}

function isForecast(row: unknown): row is StoredForecast {
  if (typeof row !== 'object' || row === null) return false;
  if (!('kind' in row && 'targetGroup' in row && 'year' in row && 'need' in row)) return false;
  return row.kind === 'forecast' && typeof row.need === 'object' && row.need !== null;
}
