import { isPresent, missing } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { conformalQuantiles, conformalScores, type ScoresByHorizon } from './conformal.ts';
import { type ForecastOptions, forecastSettings } from './forecast-options.ts';
import { noForecast, regionForecast } from './forecast-region.ts';
import { type MunicipalPanel, municipalPanel, type MunicipalSeries } from './municipal-panel.ts';
import { type MunicipalYear, municipalYears } from './municipal-years.ts';
import { shareOut } from './share-out.ts';
import type { YearForecast } from './yearly-need.ts';

/** How far and how to forecast, and what to borrow. */
export interface MunicipalOptions extends ForecastOptions {
  /** Scores of neighbouring target groups (`scores` of their forecasts), used where the own ones are too few. */
  readonly borrowed?: ScoresByHorizon;
}

/** The coming years of one municipality. */
export interface MunicipalForecast {
  readonly code: string;
  readonly years: readonly MunicipalYear[];
}

/** The forecast of every municipality, and of the region that they add up to. */
export interface MunicipalitiesForecast {
  readonly region: readonly YearForecast[];
  /** In the order given. */
  readonly municipalities: readonly MunicipalForecast[];
  /** Where the intervals come from, by years ahead: earlier misses of all municipalities, or each one's own changes. */
  readonly intervals: readonly ('earlier-misses' | 'own-changes')[];
  /** Miss of every earlier forecast, in square roots of the forecast citizens, by years ahead. */
  readonly scores: ScoresByHorizon;
}

/**
 * Forecast of municipalities — the region by `forecastRegion`, dealt out by the last counts, each moved by the
 * municipality's own expected counts [athanasopoulos2009], so that the municipalities add up to the region in every
 * year. A municipality with nobody today is taken to have half of what its ages make one expect, so that a zero is not
 * for ever (a convention). The region is the sum of the municipalities that have a count in any year; a year in which
 * one of them lacks its count is a gap, and the last full year is where the forecast starts.
 * The interval is pooled split-conformal [lei2018]: forecasts made again from every year with 4 full years behind it,
 * their misses over the square root of the forecast pooled over all municipalities by years ahead, the level's
 * quantile of them never falling with the years ahead; limits are whole citizens around the forecast. With fewer than
 * 30 misses, those of neighbouring target groups are taken in; are they still too few, the interval is that of
 * `forecastRegion` for the municipality's own counts.
 * Unit: citizens; `citizens` whole, by `largestRemainder`, adding up to the rounded region.
 * Missing cases: those of `forecastRegion` for all when the region can not be forecast; `not-reported` or `withheld`
 * for a municipality without any count; demographic part also `zero-base` for one whose expected count was 0; no
 * interval where there are too few misses and fewer than 4 own counts or none that changed.
 * @throws RangeError as `forecastRegion`, or when a borrowed score is negative or not finite.
 * @example
 * const one = { code: '0101', series: [{ year: 2025, need: { value: 6 } }], expected: new Map([[2025, 5], [2026, 5]]) };
 * const other = { ...one, code: '0147', series: [{ year: 2025, need: { value: 3 } }] };
 * forecastMunicipalities([one, other], { horizon: 1 }).municipalities[1]?.years
 * // [{ year: 2026, need: { value: 3 }, demographicPart: { value: 0 }, citizens: { value: 3 } }]
 */
export function forecastMunicipalities(
  municipalities: readonly MunicipalSeries[],
  options: MunicipalOptions,
): MunicipalitiesForecast {
  const { borrowed = [], restartYear } = options;
  const settings = forecastSettings(options);
  requireScores(borrowed);
  const panel = municipalPanel(municipalities, restartYear);
  const region = regionForecast(panel.region, panel.expected, settings);
  const possible = noForecast(panel.region, panel.expected) === undefined;
  const scores = possible
    ? conformalScores(panel, settings)
    : Array.from({ length: settings.horizon }, () => []);
  const quantiles = conformalQuantiles(scores, borrowed, settings.level);
  const years = possible
    ? municipalYears(panel, shareOut(panel, panel.region.counted, settings), { settings, quantiles })
    : [];
  return {
    region,
    municipalities: withMissing(panel, region, years),
    intervals: quantiles.map((quantile) => (quantile === undefined ? 'own-changes' : 'earlier-misses')),
    scores,
  };
}

/** Municipalities without a count, and all when the region has no forecast, get rows that say why. */
function withMissing(
  { everyone, members }: MunicipalPanel,
  region: readonly YearForecast[],
  years: readonly (readonly MunicipalYear[])[],
): MunicipalForecast[] {
  return everyone.map((member) => {
    const { code, history } = member;
    const own = years[members.indexOf(member)];
    if (own !== undefined) return { code, years: own };
    // The region's reason holds for all; a region with a forecast leaves only those without a count.
    const none = region.map(({ year, need }) => {
      const absent = isPresent(need) ? missing(history.absence) : need;
      return { year, need: absent, demographicPart: absent, citizens: absent };
    });
    return { code, years: none };
  });
}

function requireScores(borrowed: ScoresByHorizon): void {
  for (const [i, scores] of borrowed.entries())
    for (const score of scores) requireRange(`borrowed[${i}]`, score, NOT_NEGATIVE);
}
