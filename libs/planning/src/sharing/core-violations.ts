import { ANY_NUMBER, requireRange } from '../figures/require-range.ts';
import { requireLength } from '../numerics/require-length.ts';
import { sum } from '../numerics/sum.ts';
import { checkedGame, type CostGame, includes, MOST_ENUMERATED } from './cost-game.ts';
import { dearestGroups } from './dearest-groups.ts';
import { costOfLoad, type ErlangCostGame } from './erlang-cost-game.ts';
import { loadUnits } from './load-units.ts';
import { sumWhere } from './sum-where.ts';

/** Players who would pay less with a solution of their own. */
export interface CoreViolation {
  /** Indices of the players, in their order. */
  readonly members: readonly number[];
  /** What they pay beyond the cost of a solution of their own. */
  readonly excess: number;
}

/** Up to so many parties with loads, every group is looked at; each further party doubles the second that it takes. */
const MOST_LISTED_LOADS = 15;

/**
 * Core violations — the groups of players who would leave, since a solution of their own would cost them less than
 * they pay; none means that the shares lie in the core of the game [gillies1959].
 * All groups of a game of up to 20 players, or of up to 15 parties with loads. Of more parties, for every total load in
 * units of 0.02 Erlang (coarser above 200 Erlang in all) the group that pays most, because the cost depends on the
 * load alone: with loads in whole units the worst group is always found and an empty list proves the core.
 * Unit: excess as the costs; largest excess first.
 * Missing cases: none. Shares that add up to less than the cost of all are not a violation.
 * @throws RangeError as `shapley`, or when there is not one finite share per player.
 * @example coreViolations({ players: 2, cost: (coalition) => [0, 6, 4, 8][coalition] ?? 0 }, [3, 5])
 * // [{ members: [1], excess: 1 }]
 */
export function coreViolations(
  game: CostGame | ErlangCostGame,
  allocation: readonly number[],
): CoreViolation[] {
  allocation.forEach((share, i) => requireRange(`allocation[${i}]`, share, ANY_NUMBER));
  const byLoad = 'loads' in game && game.loads.length > MOST_LISTED_LOADS;
  const violations = byLoad ? worstByLoad(game, allocation) : amongAll(game, allocation);
  return violations.sort((a, b) => b.excess - a.excess);
}

function amongAll(game: CostGame | ErlangCostGame, allocation: readonly number[]): CoreViolation[] {
  const { players, cost } = checkedGame(game, MOST_ENUMERATED);
  requireLength('allocation', allocation, players);
  const least = negligible(allocation);
  const violations: CoreViolation[] = [];
  for (let coalition = 1; coalition < 2 ** players; coalition++) {
    const paid = sumWhere(allocation, (player) => includes(coalition, player));
    const excess = paid - cost(coalition);
    if (excess <= least) continue;
    violations.push({
      members: [...allocation.keys()].filter((player) => includes(coalition, player)),
      excess,
    });
  }
  return violations;
}

function worstByLoad(game: ErlangCostGame, allocation: readonly number[]): CoreViolation[] {
  requireLength('allocation', allocation, game.loads.length);
  const cost = costOfLoad(game);
  const least = negligible(allocation);
  return dearestGroups(loadUnits(game.loads).units, allocation).flatMap((members) => {
    const joined = new Set(members);
    const joins = (party: number): boolean => joined.has(party);
    const excess = sumWhere(allocation, joins) - cost(sumWhere(game.loads, joins));
    return excess > least ? [{ members, excess }] : [];
  });
}

/** An excess of a billionth of what all pay is rounding. */
function negligible(allocation: readonly number[]): number {
  return 1e-9 * sum(allocation.map(Math.abs));
}
