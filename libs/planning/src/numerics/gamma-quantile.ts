import { findRoot } from './find-root.ts';
import { regularisedGamma } from './regularised-gamma.ts';

/**
 * Quantile of the gamma distribution of scale 1 — the value that lies above the given share, by root search. The
 * quantile of chi-square with k degrees of freedom is twice that of shape k/2.
 * Unit: probability between 0 and 1, shape above 0; the caller has checked both.
 * @example gammaQuantile(0.5, 1) // ln 2 = 0.6931471805599453
 */
export function gammaQuantile(probability: number, shape: number): number {
  let high = shape + 1;
  while (regularisedGamma(shape, high) < probability) high *= 2;
  return findRoot((x) => regularisedGamma(shape, x) - probability, 0, high);
}
