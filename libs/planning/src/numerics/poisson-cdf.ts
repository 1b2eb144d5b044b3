import { regularisedGamma } from './regularised-gamma.ts';

/**
 * Poisson cumulative probability — the chance of at most `count` events where `mean` are expected; 0 below a count
 * of 0.
 * @example poissonCdf(1, 2) // 3e⁻² = 0.406005849709838
 */
export function poissonCdf(count: number, mean: number): number {
  return count < 0 ? 0 : 1 - regularisedGamma(Math.floor(count) + 1, mean);
}
