import { logGamma } from './log-gamma.ts';

/**
 * Poisson probability — the chance of exactly `count` events where `mean` are expected: e^-m m^k / k! [poisson1837].
 * @example poissonPmf(0, 2) // e⁻² = 0.1353352832366127
 */
export function poissonPmf(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0;
  return Math.exp(count * Math.log(mean) - mean - logGamma(count + 1));
}
