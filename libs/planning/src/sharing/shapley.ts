import { at } from '../numerics/at.ts';
import { sum } from '../numerics/sum.ts';
import { checkedGame, type CostGame, costTable, MOST_ENUMERATED } from './cost-game.ts';
import { costOfLoad, type ErlangCostGame } from './erlang-cost-game.ts';
import { loadUnits } from './load-units.ts';
import { shapleyByEnumeration } from './shapley-by-enumeration.ts';
import { shapleyByLoad } from './shapley-by-load.ts';

/** Up to so many parties with loads, listing all coalitions is quick and needs no rounding. */
const MOST_EXACT_LOADS = 10;

/**
 * Shapley value — each player's fair share of a common cost: what the player adds to it, averaged over all orders in
 * which the players could have joined [shapley1953]. A game is enumerated; the Erlang cost game, for any number of
 * parties, is integrated over the chance of being present [owen1972], for its cost depends on the load alone.
 * Unit: that of the costs, in the order of the players; the shares add up to the cost of all. Above 10 parties their
 * loads are rounded to 0.02 Erlang (coarser above 200 Erlang in all) and the shares scaled to the cost of the true load.
 * Missing cases: none; a party without load pays 0, a single player pays all.
 * @throws RangeError when a game does not have 1 to 20 players, costs are not finite or nobody costs something; for the
 * Erlang cost game when there are no loads, or loads or costs are negative, or maxRefusal is outside 1e-9 to 0.999999.
 * @example shapley({ loads: [0.4, 0.9, 1.5, 2.2, 6], fixed: 1, perPlace: 1.2, maxRefusal: 0.05, whole: true })
 * // [1.48, 2.28, 2.88, 4.08, 9.48]
 */
export function shapley(game: CostGame | ErlangCostGame): number[] {
  if ('loads' in game && game.loads.length > MOST_EXACT_LOADS) return shapleyOfManyLoads(game);
  return shapleyByEnumeration(costTable(checkedGame(game, MOST_ENUMERATED)));
}

function shapleyOfManyLoads(game: ErlangCostGame): number[] {
  const costOf = costOfLoad(game);
  const { units, perErlang } = loadUnits(game.loads);
  const total = sum(units);
  const costs = new Float64Array(total + 1).map((_, load) => costOf(load / perErlang));
  const rounded = at(costs, total);
  if (rounded === 0) return units.map(() => 0);
  const scale = costOf(sum(game.loads)) / rounded;
  return shapleyByLoad(units, costs).map((share) => share * scale);
}
