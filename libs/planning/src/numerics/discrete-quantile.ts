import { smallestWhole } from './smallest-whole.ts';

/** Rounding guard: a cumulative chance that should equal the probability counts as reaching it, as in R. */
const GUARD = 1 - 64 * Number.EPSILON;

/**
 * Quantile of a distribution over 0, 1, 2 … — the smallest count whose cumulative chance reaches the probability
 * (0 to below 1). `cdf(count)` must rise to 1.
 * @example discreteQuantile((k) => 1 - 0.5 ** (k + 1), 0.9) // 3
 */
export function discreteQuantile(cdf: (count: number) => number, probability: number): number {
  return smallestWhole((count) => cdf(count) >= probability * GUARD);
}
