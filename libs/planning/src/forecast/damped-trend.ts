import { figure, type Figure, isPresent, mapFigure, missing } from '../figures/figure.ts';
import { ANY_NUMBER, NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/** How fast level and slope follow the counts, and where they start. */
export interface TrendParameters {
  /** Share of an error that moves the level, 0–1. */
  readonly alpha: number;
  /** Share of an error that moves the slope, 0–1; alpha times the beta* of older texts. */
  readonly beta: number;
  /** Share of the slope left after a year, 0–1; 1 is Holt's undamped trend. */
  readonly phi: number;
  /** Level and slope in the year before the first value. */
  readonly level: number;
  readonly slope: number;
}

/** A smoothed series and its continuation. */
export interface DampedTrend {
  /** Forecast of every year from the years before it. */
  readonly fitted: readonly number[];
  /** Sum of the squared errors of those forecasts. */
  readonly squaredErrors: number;
  /** Squared errors over the number of values less the number of estimated parameters. */
  readonly residualVariance: Figure;
  /** Mean and variance of every coming year. */
  readonly means: readonly number[];
  readonly variances: readonly Figure[];
}

/**
 * Exponential smoothing with a damped trend, ETS(A,Ad,N) — level and slope that follow every error by a fixed share,
 * the slope fading by phi a year; with beta and slope 0 it is simple exponential smoothing, with phi 1 Holt's method
 * [hyndman-koehler-ord-snyder2008]. On short yearly series it loses to `forecastRegion`, so it is only measured beside
 * it in `backtest`.
 * Unit: that of the values; one value a year, horizon in years, `estimated` the number of parameters taken from the
 * same values (5 for all).
 * Missing cases: a missing value moves neither level nor slope; residualVariance and variances `too-short` when there
 * are no more values than estimated parameters.
 * @throws RangeError when a value or parameter is not finite or out of range.
 * @example
 * const known = { alpha: 0.5, beta: 0.1, phi: 0.9, level: 10, slope: 1 };
 * dampedTrend([{ value: 11 }, { value: 13 }], known, { horizon: 1, estimated: 0 }).means // [13.23239]
 */
export function dampedTrend(
  values: readonly Figure[],
  parameters: TrendParameters,
  { horizon, estimated = 5 }: { readonly horizon: number; readonly estimated?: number },
): DampedTrend {
  requireTrend(parameters);
  requireValues(values);
  requireRange('horizon', horizon, NOT_NEGATIVE);
  requireRange('estimated', estimated, NOT_NEGATIVE);
  const { fitted, errors, level, slope } = smooth(values, parameters);
  const squaredErrors = errors.reduce((sum, error) => sum + error * error, 0);
  const spare = values.filter(isPresent).length - estimated;
  const residualVariance = spare > 0 ? figure(squaredErrors / spare) : missing('too-short');
  const means: number[] = [];
  const variances: Figure[] = [];
  let kept = 0;
  let factor = 1;
  for (let ahead = 1; ahead <= horizon; ahead++) {
    const growth = factor;
    variances.push(mapFigure(residualVariance, (variance) => variance * growth));
    kept += parameters.phi ** ahead;
    means.push(level + kept * slope);
    factor += (parameters.alpha + parameters.beta * kept) ** 2;
  }
  return { fitted, squaredErrors, residualVariance, means, variances };
}

/** The recursion: a year without a value is forecast and passed over, its error taken as 0. */
export function smooth(
  values: readonly Figure[],
  { alpha, beta, phi, ...start }: TrendParameters,
): { fitted: number[]; errors: number[]; level: number; slope: number } {
  let { level, slope } = start;
  const fitted: number[] = [];
  const errors: number[] = [];
  for (const value of values) {
    const mean = level + phi * slope;
    const error = isPresent(value) ? value.value - mean : 0;
    fitted.push(mean);
    errors.push(error);
    level = mean + alpha * error;
    slope = phi * slope + beta * error;
  }
  return { fitted, errors, level, slope };
}

/** @throws RangeError when a present value is not finite. */
export function requireValues(values: readonly Figure[]): void {
  for (const [i, value] of values.entries())
    if (isPresent(value)) requireRange(`values[${i}]`, value.value, ANY_NUMBER);
}

function requireTrend({ alpha, beta, phi, level, slope }: TrendParameters): void {
  for (const [name, share] of Object.entries({ alpha, beta, phi })) requireRange(name, share, [0, 1]);
  requireRange('level', level, ANY_NUMBER);
  requireRange('slope', slope, ANY_NUMBER);
}
