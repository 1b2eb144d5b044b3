import { logGamma } from './log-gamma.ts';

/**
 * Binomial probability — the chance of exactly `count` successes in `trials` tries with the given chance each.
 * @example binomialPmf(1, 2, 0.5) // 0.5
 */
export function binomialPmf(count: number, trials: number, chance: number): number {
  if (chance === 0) return count === 0 ? 1 : 0;
  if (chance === 1) return count === trials ? 1 : 0;
  const logChoose = logGamma(trials + 1) - logGamma(count + 1) - logGamma(trials - count + 1);
  return Math.exp(logChoose + count * Math.log(chance) + (trials - count) * Math.log1p(-chance));
}
