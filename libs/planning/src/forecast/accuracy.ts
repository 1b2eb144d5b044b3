import { type Figure, isPresent } from '../figures/figure.ts';
import { ANY_NUMBER, requireRange } from '../figures/require-range.ts';
import { requireLevel, USUAL_LEVEL } from './forecast-options.ts';
import { type Accuracy, measureForecasts, type Outcome } from './measure-forecasts.ts';
import { naiveScale } from './naive-scale.ts';
import { needHistory, requireSeries } from './need-history.ts';
import type { YearNeed } from './yearly-need.ts';

/** A forecast to be scored: what it said, what came, and the counts it was made from. */
export interface ScoredForecast {
  readonly forecast: readonly YearNeed[];
  readonly actual: readonly YearNeed[];
  readonly training: readonly YearNeed[];
}

/** How to score. */
export interface AccuracyOptions {
  /** Share of outcomes the intervals were meant to hold; 0.8 when not given. */
  readonly level?: number;
  /** Other series of the target group, whose changes make the scale when this one never changed. */
  readonly group?: readonly (readonly YearNeed[])[];
}

/**
 * Accuracy of a forecast — mean absolute error; the same over the mean yearly change of the training counts (MASE
 * [hyndman-koehler2006]: below 1 is better than "same as last year" was there, one year ahead); symmetric percentage
 * error (sMAPE [makridakis-hibon2000]); the share of outcomes inside the interval; and the interval score, width plus a
 * fine for every outcome outside [gneiting-raftery2007]. Forecast and outcome are joined by year; years without both
 * are left out.
 * Unit: `forecasts` a number of years; mae and intervalScore citizens, mase a ratio, smape per cent 0–200, coverage a
 * share 0–1.
 * Missing cases: every measure `not-reported` with no year to compare and `too-short` below 3; mase `zero-base` when
 * the training counts never changed (and no group is given that did), `too-short` when no two of them are a year apart;
 * coverage and intervalScore `not-applicable` when the forecast had no interval.
 * @throws RangeError when years are not rising whole numbers, a count is negative, a limit is not finite or the level
 * is out of range.
 * @example
 * const need = (from: number, ...values: number[]) => values.map((value, i) => ({ year: from + i, need: { value } }));
 * accuracy({
 *   training: need(2015, 41, 44, 43, 47, 52, 50, 55, 57),
 *   forecast: need(2023, 57, 57, 57),
 *   actual: need(2023, 61, 60, 66),
 * }).mase // { value: 1.696969696969697 }
 */
export function accuracy(scored: ScoredForecast, options: AccuracyOptions = {}): Accuracy {
  const { level = USUAL_LEVEL, group = [] } = options;
  requireLevel(level);
  requireSeries(scored.forecast);
  scored.forecast.forEach(requireLimits);
  return measureForecasts(outcomes(scored), { level, scale: scaleOf(scored.training, group) });
}

function outcomes({ forecast, actual }: ScoredForecast): Outcome[] {
  const counts = new Map(needHistory(actual).counted.map(({ year, count }) => [year, count]));
  return forecast.flatMap(({ year, need }) => {
    const count = counts.get(year);
    return count === undefined ? [] : [{ forecast: need, actual: count }];
  });
}

function scaleOf(training: readonly YearNeed[], group: readonly (readonly YearNeed[])[]): Figure {
  const own = naiveScale([needHistory(training).counted]);
  const pooled = naiveScale(group.map((series) => needHistory(series).counted));
  return isPresent(pooled) && !isPresent(own) ? pooled : own;
}

function requireLimits({ year, need }: YearNeed): void {
  const { lo = 0, hi = 0 } = isPresent(need) ? need : {};
  requireRange(`lo of ${year}`, lo, ANY_NUMBER);
  requireRange(`hi of ${year}`, hi, ANY_NUMBER);
}
