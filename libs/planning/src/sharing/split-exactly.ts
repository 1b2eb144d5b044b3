import { at } from '../numerics/at.ts';
import { sum } from '../numerics/sum.ts';

/**
 * Splits an amount in proportion to weights so that the parts add up to it to the last bit, in whatever order they are
 * added: every part is a whole number of the amount's own grain, and what rounding leaves goes to the largest part.
 */
export function splitExactly(amount: number, weights: readonly number[]): number[] {
  const total = sum(weights);
  // The spacing of the numbers of this size; for 0 the smallest number there is.
  const grain = Math.max(Number.MIN_VALUE, 2 ** (Math.floor(Math.log2(amount)) - 52));
  // Adding 0 turns a -0 into a plain zero.
  const grains = weights.map((weight) => Math.round((amount / grain) * (weight / total)) + 0);
  const largest = grains.indexOf(Math.max(...grains));
  grains[largest] = at(grains, largest) + (amount / grain - sum(grains));
  return grains.map((count) => count * grain);
}
