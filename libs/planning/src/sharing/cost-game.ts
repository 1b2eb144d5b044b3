import { costOfLoad, type ErlangCostGame } from './erlang-cost-game.ts';
import { sumWhere } from './sum-where.ts';

/** Who shares, and what every group of them would cost on its own. */
export interface CostGame {
  readonly players: number;
  /** Cost of a coalition, a bit mask in which player i is bit i; the empty coalition, 0, costs 0. */
  cost(coalition: number): number;
}

/** A coalition is a bit mask in a 32-bit integer, whose last two bits stay free of sign. */
export const MOST_PLAYERS = 30;

/** A million coalitions are read in a second; each further player doubles that. */
export const MOST_ENUMERATED = 20;

/**
 * The game with its preconditions checked: an allowed number of players, nobody costs nothing, costs are finite.
 * @throws RangeError when one of them is broken; for a cost when it is first asked for.
 */
export function checkedGame(given: CostGame | ErlangCostGame, mostPlayers: number): CostGame {
  const game = 'loads' in given ? gameOfLoads(given) : given;
  const { players } = game;
  if (!Number.isInteger(players) || players < 1 || players > mostPlayers)
    throw new RangeError(`players must be a whole number from 1 to ${mostPlayers}, got ${players}`);
  const nothing = game.cost(0);
  if (nothing !== 0) throw new RangeError(`cost(0) must be 0, got ${nothing}`);
  return {
    players,
    cost: (coalition) => {
      const cost = game.cost(coalition);
      if (Number.isFinite(cost)) return cost;
      throw new RangeError(`cost(${coalition}) must be finite, got ${cost}`);
    },
  };
}

/** Costs of all coalitions, by bit mask. */
export function costTable({ players, cost }: CostGame): Float64Array {
  return new Float64Array(2 ** players).map((_, coalition) => cost(coalition));
}

/** Whether the player is in the coalition. @example includes(5, 2) // true */
export function includes(coalition: number, player: number): boolean {
  return ((coalition >> player) & 1) === 1;
}

function gameOfLoads(game: ErlangCostGame): CostGame {
  const { loads } = game;
  const cost = costOfLoad(game);
  return {
    players: loads.length,
    cost: (coalition) => cost(sumWhere(loads, (party) => includes(coalition, party))),
  };
}
