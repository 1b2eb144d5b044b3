import { logGamma } from './log-gamma.ts';
import { type NegativeBinomial, sizeOf } from './negative-binomial.ts';

/**
 * Negative binomial probability — the chance of exactly `count` events where the mean itself varies as a gamma
 * distribution, so that counts vary more than a Poisson does [greenwood-yule1920].
 * @example negativeBinomialPmf(0, { mean: 1, varianceRatio: 2 }) // 0.5
 */
export function negativeBinomialPmf(count: number, spread: NegativeBinomial): number {
  const size = sizeOf(spread);
  if (size === 0) return count === 0 ? 1 : 0;
  const logChoose = logGamma(count + size) - logGamma(size) - logGamma(count + 1);
  return Math.exp(
    logChoose - size * Math.log(spread.varianceRatio) + count * Math.log1p(-1 / spread.varianceRatio),
  );
}
