import { figure, type Figure, isPresent, missing } from '../figures/figure.ts';
import { at } from '../numerics/at.ts';
import { normalQuantile } from '../numerics/normal-quantile.ts';
import { zip } from '../numerics/zip.ts';
import { dampedTrend } from './damped-trend.ts';
import { expectedIn } from './expected-in.ts';
import { fitDampedTrend } from './fit-damped-trend.ts';
import type { ForecastSettings } from './forecast-options.ts';
import { needFigure } from './need-figure.ts';
import type { CountedYear } from './need-history.ts';
import type { ExpectedByYear } from './yearly-need.ts';

/** Need in the coming years by a damped trend fitted to the relative level, which the backtest measures as well. */
export function trendNeeds(
  counted: readonly CountedYear[],
  expected: ExpectedByYear,
  { horizon, level }: ForecastSettings,
): Figure[] {
  const values = levelsByYear(counted, expected);
  const fit = fitDampedTrend(values);
  if ('missing' in fit) return Array.from({ length: horizon }, () => fit);
  const { means, variances } = dampedTrend(values, fit, { horizon });
  const lastYear = at(counted, counted.length - 1).year;
  const quantile = normalQuantile((1 + level) / 2);
  return zip(means, variances).map(([mean, variance], i) => {
    const citizens = expectedIn(expected, lastYear + i + 1);
    const reach = isPresent(variance) ? citizens * quantile * Math.sqrt(variance.value) : undefined;
    return needFigure(citizens * mean, reach);
  });
}

/** Count over expected count for every year from the first to the last, missing in a gap. */
function levelsByYear(counted: readonly CountedYear[], expected: ExpectedByYear): Figure[] {
  const counts = new Map(counted.map(({ year, count }) => [year, count]));
  const first = at(counted, 0).year;
  const length = at(counted, counted.length - 1).year - first + 1;
  return Array.from({ length }, (_, i) => {
    const count = counts.get(first + i);
    if (count === undefined) return missing('not-reported');
    const base = expectedIn(expected, first + i);
    return base === 0 ? missing('zero-base') : figure(count / base);
  });
}
