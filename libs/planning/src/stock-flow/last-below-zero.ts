/** Sums of many payments that ought to be exactly 0 may miss it by this share of what was paid. */
const ROUNDING = 1e-12;

/** The last payment after which the sum of all payments so far is below 0, and that sum. */
export function lastBelowZero(worths: readonly number[]): { readonly index: number; readonly sum: number } {
  const paid = worths.reduce((total, worth) => total + Math.abs(worth), 0);
  let last = { index: -1, sum: 0 };
  let sum = 0;
  for (const [index, worth] of worths.entries()) {
    sum += worth;
    if (sum < -ROUNDING * paid) last = { index, sum };
  }
  return last;
}
