import { requireRange } from '../figures/require-range.ts';

/**
 * Spread what is withheld — needs by municipality with the withheld ones (null) filled in: what the published total
 * leaves, in proportion to the weights, such as inhabitants. An estimate made of published numbers only [hundepool2012]; evenly when
 * the weights of the withheld ones are all 0.
 * Unit: citizens; the result need not be whole.
 * Missing cases: none.
 * @throws RangeError when the total is below the sum of what is shown.
 * @example spreadWithheld([6, null, null], 10, [5, 1, 3]) // [6, 1, 3]
 */
export function spreadWithheld(
  needs: readonly (number | null)[],
  total: number,
  weights: readonly number[],
): number[] {
  const shown = needs.reduce<number>((sum, need) => sum + (need ?? 0), 0);
  requireRange('total', total, [shown, Infinity]);
  const open = needs.map((need, i) => (need === null ? (weights[i] ?? 0) : 0));
  const sum = open.reduce((a, b) => a + b, 0);
  const count = needs.filter((need) => need === null).length;
  return needs.map((need, i) => need ?? (total - shown) * (sum > 0 ? (open[i] ?? 0) / sum : 1 / count));
}
