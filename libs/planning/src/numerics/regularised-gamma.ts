import { logGamma } from './log-gamma.ts';
import { lowerGammaSeries } from './lower-gamma-series.ts';
import { upperGammaFraction } from './upper-gamma-fraction.ts';

/**
 * Regularised incomplete gamma function — P(a, x), the share of a gamma distribution of shape a > 0 and scale 1 that
 * lies below x; 1 − P(k + 1, m) is the chance of at most k events where m are expected [didonato-morris1986].
 * @example regularisedGamma(1, 2) // 1 − e⁻² = 0.8646647167633873
 */
export function regularisedGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a + 1));
  return x < a + 1 ? front * lowerGammaSeries(a, x) : 1 - front * a * upperGammaFraction(a, x);
}
