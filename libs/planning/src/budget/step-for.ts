import type { CostMoments } from './cost-moments.ts';

/** Fine enough for a reserve, coarse enough to add up all municipalities of a region while a reader waits. */
const STEPS_PER_SPREAD = 100;
/** Beyond this a single cost has too many steps, which only happens where users are very rare. */
const STEPS_OF_LARGEST = 5000;

/**
 * Step — the amount in which a distribution is counted: at least a hundredth of the standard deviation and a
 * five-thousandth of the largest single cost, rounded up to 1, 2 or 5 times a power of ten; never below 1 DKK.
 * @example stepFor({ spreadDkk: 500_000, largestDkk: 3_000_000 }) // 5000
 */
export function stepFor({ spreadDkk, largestDkk }: Omit<CostMoments, 'expectedDkk'>): number {
  const least = Math.max(1, spreadDkk / STEPS_PER_SPREAD, largestDkk / STEPS_OF_LARGEST);
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5].map((digit) => digit * power).find((step) => step >= least) ?? 10 * power;
}
