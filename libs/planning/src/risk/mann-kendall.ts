import { type Missing, missing } from '../figures/figure.ts';
import { ANY_NUMBER, requireRange } from '../figures/require-range.ts';
import { regularisedGamma } from '../numerics/regularised-gamma.ts';
import { sum } from '../numerics/sum.ts';
import { inversionCounts } from './inversion-counts.ts';

/** Whether a series goes one way more than chance would. */
export interface TrendTest {
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  /** Chance of an `s` at least this far from 0, either way, if the order of the values meant nothing. */
  readonly p: number;
  /** Whether `p` is counted over all orders of the values, or taken from the normal distribution. */
  readonly method: 'exact' | 'normal';
}

/** Longest series whose orders are counted. */
const LONGEST_EXACT = 12;

/**
 * Mann–Kendall trend test — counts the pairs of points that rise and that fall, and how often that happens when all
 * orders of the same values are equally likely [mann1945] [kendall1975]. Up to 12 points `p` is exact, equal values
 * included: the orders are counted by the number of falling pairs [macmahon1916]. Beyond, it is taken from the normal
 * distribution, with the variance corrected for equal values and one step towards 0 for the steps of `s`.
 * Unit: s in pairs, p a probability. The smallest p that n points can give is 2/n!: 0.083 for four points.
 * Missing cases: `too-short` with fewer than three points. Points that are all equal have s 0 and p 1.
 * @throws RangeError when a value is not finite.
 * @example mannKendall([0.96, 0.95, 0.97, 0.93]) // { s: -2, p: 0.75, method: 'exact' }
 */
export function mannKendall(y: readonly number[]): TrendTest | Missing {
  y.forEach((value, i) => requireRange(`y[${i}]`, value, ANY_NUMBER));
  if (y.length < 3) return missing('too-short');
  const s = sum(y.flatMap((value, i) => y.slice(i + 1).map((later) => Math.sign(later - value))));
  const ties = [...new Set(y)].map((value) => y.filter((other) => other === value).length);
  return y.length <= LONGEST_EXACT
    ? { s, p: exactP(s, y.length, ties), method: 'exact' }
    : { s, p: normalP(s, y.length, ties), method: 'normal' };
}

function exactP(s: number, size: number, ties: readonly number[]): number {
  const orders = inversionCounts(size, ties);
  const pairs = orders.length - 1;
  const asFar = orders.filter((_, falling) => Math.abs(pairs - 2 * falling) >= Math.abs(s));
  return sum(asFar) / sum(orders);
}

function normalP(s: number, size: number, ties: readonly number[]): number {
  if (s === 0) return 1;
  const spread = (n: number): number => n * (n - 1) * (2 * n + 5);
  const variance = (spread(size) - sum(ties.map(spread))) / 18;
  // The normal tail on both sides of z is 1 − P(1/2, z²/2).
  return 1 - regularisedGamma(0.5, (Math.abs(s) - 1) ** 2 / variance / 2);
}
