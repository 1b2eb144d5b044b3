import { figure, type Figure, missing } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/**
 * Herfindahl–Hirschman index — how concentrated paid days (or any amounts) are on few buyers: the sum of squared
 * shares [rhoades1993]. Its inverse is the number of equal buyers that would be as concentrated. Not "normalised":
 * that would give two equal buyers 0, the safest value.
 * Unit: amounts or shares in, which need not add up to 1; result from 1/n to 1 (times 10,000 in competition law).
 * Missing cases: `not-reported` when there are no buyers, `no-demand` when nobody bought anything.
 * @throws RangeError when an amount is negative or not finite.
 * @example herfindahl([30, 30, 20, 20]) // { value: 0.26 }
 */
export function herfindahl(amounts: readonly number[]): Figure {
  amounts.forEach((amount, i) => requireRange(`amounts[${i}]`, amount, NOT_NEGATIVE));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (amounts.length === 0) return missing('not-reported');
  if (total === 0) return missing('no-demand');
  return figure(amounts.reduce((sum, amount) => sum + (amount / total) ** 2, 0));
}
