import type { CostGame } from './cost-game.ts';
import { costOfLoad, type ErlangCostGame } from './erlang-cost-game.ts';
import { sumWhere } from './sum-where.ts';

/** Up to so many parties the costs of all groups are worked out in a twentieth of a second; each further one doubles that. */
const MOST_LISTED_PARTIES = 15;

/**
 * Known costs — the Erlang cost game of up to 15 parties as a game in which every group's cost has been worked out
 * once, for several rules and the search for groups that would leave; a larger one stays as it is, since its costs
 * depend on the load alone. The cost is that of the whole places or of the fractional ones, as the game says
 * [shapley1953].
 * Unit: that of the game's costs.
 * Missing cases: none.
 * @throws RangeError when loads or costs are negative, or maxRefusal is outside 1e-9 to 0.999999.
 * @example nucleolus(knownCosts({ loads: [1, 1], fixed: 1, perPlace: 1, maxRefusal: 0.2, whole: true })) // [2.5, 2.5]
 */
export function knownCosts(game: ErlangCostGame): CostGame | ErlangCostGame {
  const { loads } = game;
  if (loads.length > MOST_LISTED_PARTIES) return game;
  const cost = costOfLoad(game);
  const costs = Array.from({ length: 2 ** loads.length }, (_, coalition) =>
    cost(sumWhere(loads, (party) => ((coalition >> party) & 1) === 1)),
  );
  return { players: loads.length, cost: (coalition) => costs[coalition] ?? Number.NaN };
}
