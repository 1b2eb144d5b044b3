import { at } from '../numerics/at.ts';
import { covarianceOf, informationOf } from './normal-equations.ts';

/** Counts with what explains them, checked by the caller. */
export interface CountData {
  readonly counts: readonly number[];
  /** One row per count: a 1 for the constant, then the explaining numbers. */
  readonly design: readonly (readonly number[])[];
  /** What each count is in proportion to, as a population; above 0. */
  readonly exposure: readonly number[];
}

/** Where the fit stopped. */
export interface LogLinearFit {
  readonly coefficients: readonly number[];
  readonly means: readonly number[];
  /** Undefined when the counts do not determine the coefficients, or the fit ran off towards a mean of 0. */
  readonly covariance: number[][] | undefined;
}

/** A fit that exists settles within about ten rounds; one that does not moves by about one a round for ever. */
const ROUNDS = 50;

/** Largest last move of a logarithm of a mean; the error left behind is about its square. */
const SETTLED = 1e-9;

/** Far from the maximum the curvature says little, so no logarithm of a mean moves by more than this in a round. */
const LONGEST_MOVE = 2;

/**
 * Log-linear model of counts, of greatest likelihood for a variance of mean + mean² × `overdispersion` (0 for Poisson):
 * iteratively reweighted least squares [nelder-wedderburn1972] with the observed curvature as weights, which for
 * Poisson is the expected one and for the negative binomial settles where that would creep.
 */
export function logLinearFit(data: CountData, overdispersion: number): LogLinearFit {
  let means = data.counts.map((count) => count + 0.1);
  let coefficients = newton(data, means, 0);
  for (let round = 0; round < ROUNDS && coefficients !== undefined; round++) {
    const now = coefficients;
    means = meansOf(data, now);
    const change = newton(data, means, overdispersion)?.map((value, j) => value - at(now, j));
    if (change === undefined) break;
    const move = Math.max(...data.design.map((row) => Math.abs(dot(row, change))));
    const share = Math.min(1, LONGEST_MOVE / move);
    coefficients = now.map((value, j) => value + share * at(change, j));
    if (move < SETTLED) return settled(data, coefficients, overdispersion);
  }
  return { coefficients: [], means, covariance: undefined };
}

function settled(data: CountData, coefficients: readonly number[], overdispersion: number): LogLinearFit {
  const means = meansOf(data, coefficients);
  return { coefficients, means, covariance: covariance(data, means, overdispersion) };
}

function meansOf({ design, exposure }: CountData, coefficients: readonly number[]): number[] {
  return design.map((row, i) => at(exposure, i) * Math.exp(dot(row, coefficients)));
}

/** Coefficients one Newton step from the means, as a weighted regression; undefined for columns not independent. */
function newton(
  { counts, design, exposure }: CountData,
  means: number[],
  spread: number,
): number[] | undefined {
  const weights = means.map((mean, i) => (mean * (1 + at(counts, i) * spread)) / (1 + mean * spread) ** 2);
  const aims = means.map((mean, i) => {
    const slope = (at(counts, i) - mean) / (1 + mean * spread);
    return at(weights, i) * Math.log(mean / at(exposure, i)) + slope;
  });
  const inverted = covarianceOf(informationOf(design, weights));
  return inverted?.map((row) =>
    dot(
      row,
      row.map((_, j) => design.reduce((sum, values, i) => sum + at(values, j) * at(aims, i), 0)),
    ),
  );
}

/** From the expected curvature, as is usual for standard errors. */
function covariance({ design }: CountData, means: number[], spread: number): number[][] | undefined {
  return covarianceOf(
    informationOf(
      design,
      means.map((mean) => mean / (1 + mean * spread)),
    ),
  );
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, i) => sum + value * at(right, i), 0);
}
