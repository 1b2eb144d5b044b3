import { figure, type Figure, missing } from '../figures/figure.ts';
import { at } from '../numerics/at.ts';
import type { CountData, LogLinearFit } from './log-linear-fit.ts';

/** A log-linear model fitted to counts. */
export interface CountRegression {
  /** One per column of the design, on the scale of the logarithm. */
  readonly coefficients: readonly number[];
  /** Of the coefficients; the root of the diagonal is their standard errors. */
  readonly covariance: readonly (readonly number[])[];
  /** The mean that the model gives each count. */
  readonly fitted: readonly number[];
  /** Twice the log-likelihood short of a model that fits every count. */
  readonly deviance: number;
  /** Pearson's sum of squared residuals over their variance. */
  readonly pearson: number;
  /** Counts less coefficients. */
  readonly degreesOfFreedom: number;
  /** Pearson's sum per degree of freedom: about 1 when the variance is right, above 1 when counts vary more. */
  readonly dispersion: Figure;
}

/** The measures of a fit for a variance of mean + mean² × `overdispersion`; undefined when the fit does not exist. */
export function countRegression(
  { counts }: CountData,
  { coefficients, means, covariance }: LogLinearFit,
  overdispersion: number,
): CountRegression | undefined {
  if (covariance === undefined) return undefined;
  const squares = means.map((mean, i) => (at(counts, i) - mean) ** 2 / (mean * (1 + mean * overdispersion)));
  const pearson = sum(squares);
  const degreesOfFreedom = counts.length - coefficients.length;
  return {
    coefficients,
    covariance,
    fitted: means,
    deviance: 2 * sum(means.map((mean, i) => shortfall(at(counts, i), mean, overdispersion))),
    pearson,
    degreesOfFreedom,
    dispersion: degreesOfFreedom > 0 ? figure(pearson / degreesOfFreedom) : missing('too-short'),
  };
}

/** Half of the deviance of one count. */
function shortfall(count: number, mean: number, overdispersion: number): number {
  const own = count === 0 ? 0 : count * Math.log(count / mean);
  if (overdispersion === 0) return own - (count - mean);
  const size = 1 / overdispersion;
  return own - (count + size) * Math.log((count + size) / (mean + size));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
