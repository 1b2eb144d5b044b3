import { checkedGame, type CostGame, MOST_PLAYERS } from './cost-game.ts';
import { costOfLoad, type ErlangCostGame } from './erlang-cost-game.ts';
import { sumWhere } from './sum-where.ts';

/** The costs that simple rules look at: of all, of each player alone, and of all the others without a player. */
export interface KeyCosts {
  readonly all: number;
  readonly alone: readonly number[];
  readonly without: readonly number[];
}

/**
 * Key costs — what all players cost together, each of them alone, and all the others without each; of a game of 1 to 30
 * players or of any number of parties with loads [young-okada-hashimoto1982].
 * Unit: that of the costs, in the order of the players.
 * Missing cases: none; a party without load costs nothing alone.
 * @throws RangeError as `separableCostsRemainingBenefits`.
 * @example keyCosts({ players: 2, cost: (coalition) => [0, 6, 4, 8][coalition] ?? 0 })
 * // { all: 8, alone: [6, 4], without: [4, 6] }
 */
export function keyCosts(game: CostGame | ErlangCostGame): KeyCosts {
  return 'loads' in game ? ofLoads(game) : ofGame(checkedGame(game, MOST_PLAYERS));
}

function ofGame({ players, cost }: CostGame): KeyCosts {
  const everyone = 2 ** players - 1;
  const each = Array.from({ length: players }, (_, player) => 2 ** player);
  return { all: cost(everyone), alone: each.map(cost), without: each.map((one) => cost(everyone - one)) };
}

function ofLoads(game: ErlangCostGame): KeyCosts {
  const { loads } = game;
  const cost = costOfLoad(game);
  return {
    all: cost(sumWhere(loads, () => true)),
    alone: loads.map(cost),
    without: loads.map((_, left) => cost(sumWhere(loads, (party) => party !== left))),
  };
}
