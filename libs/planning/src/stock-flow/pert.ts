import { ANY_NUMBER, requireRange } from '../figures/require-range.ts';
import { findRoot } from '../numerics/find-root.ts';
import { regularisedBeta } from '../numerics/regularised-beta.ts';

/** An expert's estimate in three points. */
export interface PertEstimate {
  readonly low: number;
  /** The most likely value. */
  readonly mode: number;
  readonly high: number;
}

/** The distribution that an estimate in three points stands for. */
export interface Pert {
  /** First shape of the beta distribution behind it. */
  readonly alpha: number;
  /** Second shape. */
  readonly beta: number;
  readonly mean: number;
  readonly variance: number;
  /** The value that the given share 0–1 of the distribution lies below; of a uniform random number, one draw. */
  readonly quantile: (share: number) => number;
}

/**
 * PERT distribution — a smooth distribution from the lowest, most likely and highest value: a beta distribution
 * stretched over the range, with the most likely value given four times the weight of an end [malcolm1959].
 * Unit: that of the estimate.
 * Missing cases: none.
 * @throws RangeError when low is not below high, mode lies outside them, a number is not finite, or a share is
 * outside 0–1.
 * @example pert({ low: 0, mode: 1, high: 4 }).mean // 1.3333333333333333
 */
export function pert({ low, mode, high }: PertEstimate): Pert {
  requireRange('low', low, ANY_NUMBER);
  requireRange('high', high, ANY_NUMBER);
  if (low >= high) throw new RangeError(`low must be below high ${high}, got ${low}`);
  requireRange('mode', mode, [low, high]);
  const span = high - low;
  const alpha = 1 + (4 * (mode - low)) / span;
  const beta = 1 + (4 * (high - mode)) / span;
  const mean = (low + 4 * mode + high) / 6;
  return {
    alpha,
    beta,
    mean,
    variance: ((mean - low) * (high - mean)) / 7,
    quantile: (share) => {
      requireRange('share', share, [0, 1]);
      return low + span * findRoot((x) => regularisedBeta(x, alpha, beta) - share, 0, 1);
    },
  };
}
