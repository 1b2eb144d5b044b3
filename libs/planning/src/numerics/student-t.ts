import { requireRange } from '../figures/require-range.ts';
import { findRoot } from './find-root.ts';
import { regularisedBeta } from './regularised-beta.ts';

/**
 * Quantile of Student's t distribution — the limit that a standardised mean of few observations stays below with the
 * given probability [student1908], by root search on the incomplete beta function. With many degrees of freedom it
 * is the normal quantile.
 * Unit: probability 0–1, result in standard errors.
 * Missing cases: none; probability 0.5 gives 0.
 * @throws RangeError when the probability is not between 1e-9 and 0.999999999 or the degrees of freedom are not
 * between 1 and a million.
 * @example studentTQuantile(0.9, 3) // 1.63774435369621
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  requireRange('probability', probability, [1e-9, 1 - 1e-9]);
  requireRange('degreesOfFreedom', degreesOfFreedom, [1, 1e6]);
  const tail = Math.min(probability, 1 - probability);
  // One degree of freedom has the longest tail, and its quantile is known: beyond it lies none of the others.
  const farthest = 1 + 1 / Math.tan(Math.PI * tail);
  const distance = findRoot((t) => tail - upperTail(t, degreesOfFreedom), 0, farthest);
  return probability < 0.5 ? -distance : distance;
}

/** The chance of less than `t`. @example studentTBelow(0, 5) // 0.5 */
export function studentTBelow(t: number, degreesOfFreedom: number): number {
  const beyond = upperTail(Math.abs(t), degreesOfFreedom);
  return t < 0 ? beyond : 1 - beyond;
}

/** The chance of more than t ≥ 0. */
function upperTail(t: number, degreesOfFreedom: number): number {
  return regularisedBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
}
