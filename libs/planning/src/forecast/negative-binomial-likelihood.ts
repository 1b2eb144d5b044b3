import { logGamma } from '../numerics/log-gamma.ts';
import { zip } from '../numerics/zip.ts';

/** Slope of the log-likelihood in theta, the means held. */
export function thetaScore(counts: readonly number[], means: readonly number[], theta: number): number {
  return total(counts, means, (count, mean) => {
    const rising = steps(count, (step) => 1 / (theta + step));
    return rising - Math.log1p(mean / theta) + (mean - count) / (mean + theta);
  });
}

/** Minus the curvature of the log-likelihood in theta, the means held. */
export function thetaInformation(counts: readonly number[], means: readonly number[], theta: number): number {
  return total(counts, means, (count, mean) => {
    const bending = steps(count, (step) => 1 / (theta + step) ** 2);
    return bending - 1 / theta + 2 / (mean + theta) - (count + theta) / (mean + theta) ** 2;
  });
}

/** Logarithm of the chance of just these counts. */
export function logLikelihood(counts: readonly number[], means: readonly number[], theta: number): number {
  return total(counts, means, (count, mean) => {
    const ways = logGamma(theta + count) - logGamma(theta) - logGamma(count + 1);
    return ways + count * Math.log(mean / (theta + mean)) - theta * Math.log1p(mean / theta);
  });
}

/** A difference of digamma functions (or of their slopes) a whole number apart is a finite sum. */
function steps(count: number, term: (step: number) => number): number {
  let sum = 0;
  for (let step = 0; step < count; step++) sum += term(step);
  return sum;
}

function total(
  counts: readonly number[],
  means: readonly number[],
  term: (count: number, mean: number) => number,
): number {
  return zip(counts, means).reduce((sum, [count, mean]) => sum + term(count, mean), 0);
}
