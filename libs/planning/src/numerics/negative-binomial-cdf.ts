import { type NegativeBinomial, sizeOf } from './negative-binomial.ts';
import { regularisedBeta } from './regularised-beta.ts';

/**
 * Negative binomial cumulative probability — the chance of at most `count` events [greenwood-yule1920]; 0 below a
 * count of 0.
 * @example negativeBinomialCdf(1, { mean: 1, varianceRatio: 2 }) // 0.75
 */
export function negativeBinomialCdf(count: number, spread: NegativeBinomial): number {
  if (count < 0) return 0;
  const size = sizeOf(spread);
  return size === 0 ? 1 : regularisedBeta(1 / spread.varianceRatio, size, Math.floor(count) + 1);
}
