import { type Figure, figure, missing } from '../figures/figure.ts';
import { requireRange } from '../figures/require-range.ts';
import { sum } from '../numerics/sum.ts';
import { costOfLoad, type ErlangCostGame } from './erlang-cost-game.ts';

/**
 * Cost per place in a known bill — what a place costs when the bill is known and so is the part of it that does not
 * depend on the places: the rest, divided by the places that all parties need together. With it the Erlang cost game
 * of all parties costs exactly the bill [young-okada-hashimoto1982].
 * Unit: that of the bill, per place.
 * Missing cases: `no-demand` when no party has any load, for then there is nothing to divide by.
 * @throws RangeError when the bill is below the fixed cost or not finite; otherwise as `shapley`.
 * @example costPerPlace(13, { loads: [0.4, 0.9, 1.5, 2.2, 5], fixed: 1, maxRefusal: 0.05, whole: true }) // { value: 0.8 }
 */
export function costPerPlace(bill: number, game: Omit<ErlangCostGame, 'perPlace'>): Figure {
  requireRange('bill', bill, [game.fixed, Number.MAX_VALUE]);
  const places = costOfLoad({ ...game, fixed: 0, perPlace: 1 })(sum(game.loads));
  return places === 0 ? missing('no-demand') : figure((bill - game.fixed) / places);
}
