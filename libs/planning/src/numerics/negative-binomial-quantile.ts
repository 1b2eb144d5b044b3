import { discreteQuantile } from './discrete-quantile.ts';
import type { NegativeBinomial } from './negative-binomial.ts';
import { negativeBinomialCdf } from './negative-binomial-cdf.ts';

/**
 * Negative binomial quantile — the smallest count that is not exceeded with at least the given probability (0 to
 * below 1).
 * @example negativeBinomialQuantile(0.9, { mean: 3, varianceRatio: 1.5 }) // 6
 */
export function negativeBinomialQuantile(probability: number, spread: NegativeBinomial): number {
  return discreteQuantile((count) => negativeBinomialCdf(count, spread), probability);
}
