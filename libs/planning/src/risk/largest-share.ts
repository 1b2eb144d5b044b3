import { figure, type Figure, missing } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { sum } from '../numerics/sum.ts';

/**
 * Largest share — what the largest buyer (or operator) has of the whole: the concentration ratio of one [rhoades1993].
 * Unit: amounts or shares in, which need not add up to 1; result a share, from 1/n to 1.
 * Missing cases: `not-reported` when there are no buyers, `no-demand` when nobody bought anything.
 * @throws RangeError when an amount is negative or not finite.
 * @example largestShare([30, 50, 20]) // { value: 0.5 }
 */
export function largestShare(amounts: readonly number[]): Figure {
  amounts.forEach((amount, i) => requireRange(`amounts[${i}]`, amount, NOT_NEGATIVE));
  if (amounts.length === 0) return missing('not-reported');
  const largest = Math.max(...amounts);
  return largest === 0 ? missing('no-demand') : figure(largest / sum(amounts));
}
