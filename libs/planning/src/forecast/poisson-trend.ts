import { figure, type Figure, isPresent, type Missing, missing } from '../figures/figure.ts';
import { requireRange } from '../figures/require-range.ts';
import { at } from '../numerics/at.ts';
import { negativeBinomialQuantile } from '../numerics/negative-binomial-quantile.ts';
import { requireCounts } from '../numerics/require-counts.ts';
import { requireLength } from '../numerics/require-length.ts';
import type { CountRegression } from './count-regression.ts';
import { requireLevel, USUAL_LEVEL } from './forecast-options.ts';
import type { CountData } from './log-linear-fit.ts';
import { negativeBinomialRegression } from './negative-binomial-regression.ts';
import { poissonRegression } from './poisson-regression.ts';
import { requireExposure } from './require-count-data.ts';

/** New events a year, oldest first, with the population they come from. */
export interface EventYears {
  readonly counts: readonly number[];
  readonly exposure: readonly number[];
  /** The population of each coming year. */
  readonly exposureAhead: readonly number[];
}

/** How to continue the trend. */
export interface TrendOptions {
  /** Share of the yearly growth left after each year, 0 (none) to 1 (all); 0.9 when not given. */
  readonly phi?: number;
  /** Share of outcomes that the interval is meant to hold; 0.8 when not given. */
  readonly level?: number;
}

/** One coming year. */
export interface TrendYear {
  /** Mean number of events, and the limits of the number itself. */
  readonly count: Figure;
  /** Logarithm of the mean, and its standard error. */
  readonly logMean: number;
  readonly logMeanError: number;
}

/** A log-linear trend and its continuation. */
export interface PoissonTrend {
  /** The fit that the forecast rests on; its coefficients are the first year's log rate and the yearly growth. */
  readonly fit: CountRegression;
  /** Dispersion of the Poisson fit, by which the distribution was chosen. */
  readonly dispersion: Figure;
  /** Theta of the negative binomial; `not-applicable` where the fit is a Poisson one. */
  readonly theta: Figure;
  readonly years: readonly TrendYear[];
}

/** With fewer years a trend is a guess. */
const FEWEST_YEARS = 4;

/** Above this dispersion the counts vary more than a Poisson. */
const OVERDISPERSED = 1.5;

/**
 * Poisson trend — yearly numbers of new events (entries, referrals) on a log-linear trend per head, continued with
 * fading growth: log mean = log exposure + b₀ + b₁·t by `poissonRegression` [nelder-wedderburn1972], by
 * `negativeBinomialRegression` when the dispersion is above 1.5 (with variances multiplied by the dispersion
 * [mccullagh-nelder1989] where that has no answer); h years ahead the growth counts φ + … + φʰ times
 * [gardner-mckenzie1985]. The interval joins the error of the fit to the spread of the count, as a negative binomial.
 * For flows only: a stock of citizens moves less from year to year and drifts farther.
 * Unit: events a year; exposure in any unit, the same ahead.
 * Missing cases: `too-short` with fewer than four years, or when all events lie in the first or in the last of them;
 * `no-demand` when there were none.
 * @throws RangeError when a count is not a whole number of at least 0, an exposure not above 0, the two differ in
 * length, phi is not a share or the level not between 0.01 and 0.999.
 * @example
 * const same = [1000, 1000, 1000, 1000];
 * const found = poissonTrend({ counts: [10, 20, 40, 80], exposure: same, exposureAhead: [1000] }, { phi: 1 });
 * // found.years[0].count: { value: 160, lo: 122, hi: 200 } but for rounding
 */
export function poissonTrend(events: EventYears, options: TrendOptions = {}): PoissonTrend | Missing {
  const { counts, exposure, exposureAhead } = events;
  const { phi = 0.9, level = USUAL_LEVEL } = options;
  requireCounts('counts', counts);
  requireExposure('exposure', exposure);
  requireLength('exposure', exposure, counts.length);
  requireExposure('exposureAhead', exposureAhead);
  requireRange('phi', phi, [0, 1]);
  requireLevel(level);
  if (counts.length < FEWEST_YEARS) return missing('too-short');
  const data = { counts, exposure, design: counts.map((_, year) => [1, year]) };
  const poisson = poissonRegression(data);
  if ('missing' in poisson) return poisson;
  const model = modelOf(data, poisson);
  const years = exposureAhead.map((population, i) =>
    yearAhead({ model, level, population, time: counts.length - 1 + fading(phi, i + 1) }),
  );
  return { fit: model.fit, dispersion: poisson.dispersion, theta: model.theta, years };
}

/** How the logarithm of the mean is fitted and how counts spread around the mean. */
interface Model {
  readonly fit: CountRegression;
  readonly theta: Figure;
  /** What the variances of the fit and of a count are multiplied by. */
  readonly inflation: number;
}

function modelOf(data: CountData, poisson: CountRegression): Model {
  const dispersion = poisson.pearson / poisson.degreesOfFreedom;
  const asPoisson = { fit: poisson, theta: missing('not-applicable') };
  if (dispersion <= OVERDISPERSED) return { ...asPoisson, inflation: 1 };
  const fit = negativeBinomialRegression(data);
  // A few odd small counts disperse without any one theta to show for it: then all variances are multiplied instead.
  if ('missing' in fit) return { ...asPoisson, inflation: dispersion };
  return { fit, theta: figure(fit.theta), inflation: 1 };
}

/** φ + φ² + … + φʰ: how many years' growth is left in h years. */
function fading(phi: number, ahead: number): number {
  let years = 0;
  for (let year = 1; year <= ahead; year++) years += phi ** year;
  return years;
}

interface YearInput {
  readonly model: Model;
  readonly level: number;
  readonly population: number;
  /** Years of growth since the first count. */
  readonly time: number;
}

function yearAhead({ model, level, population, time }: YearInput): TrendYear {
  const { fit, theta, inflation } = model;
  const row = [1, time];
  const logMean = Math.log(population) + row.reduce((sum, x, j) => sum + x * at(fit.coefficients, j), 0);
  const variance =
    inflation *
    fit.covariance.flat().reduce((sum, cell, k) => sum + cell * at([1, time, time, time ** 2], k), 0);
  const mean = Math.exp(logMean);
  const overdispersion = isPresent(theta) ? 1 / theta.value : 0;
  const outcome = { mean, varianceRatio: inflation + mean * (overdispersion + variance) };
  const tail = (1 - level) / 2;
  return {
    count: {
      ...figure(mean),
      lo: negativeBinomialQuantile(tail, outcome),
      hi: negativeBinomialQuantile(1 - tail, outcome),
    },
    logMean,
    logMeanError: Math.sqrt(variance),
  };
}
