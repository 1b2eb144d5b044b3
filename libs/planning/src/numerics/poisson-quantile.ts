import { discreteQuantile } from './discrete-quantile.ts';
import { poissonCdf } from './poisson-cdf.ts';

/**
 * Poisson quantile — the smallest count that is not exceeded with at least the given probability (0 to below 1).
 * @example poissonQuantile(0.975, 12.4) // 20
 */
export function poissonQuantile(probability: number, mean: number): number {
  return discreteQuantile((count) => poissonCdf(count, mean), probability);
}
