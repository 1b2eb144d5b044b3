import { at } from '../numerics/at.ts';
import { type SolveLinearProgramme, solveLinearProgramme } from '../numerics/linear-programme.ts';
import { checkedGame, type CostGame, includes } from './cost-game.ts';
import { type Coalition, complaintProgramme } from './complaint-programme.ts';
import type { ErlangCostGame } from './erlang-cost-game.ts';
import { SettledSums } from './settled-sums.ts';

/** With 12 players the programmes have 4094 coalitions; each further player doubles that. */
const MOST_PLAYERS = 12;

/** The multipliers are shares of 1 on a dozen coalitions; smaller ones are rounding. */
const NOISE = 1e-9;

/**
 * Nucleolus — the shares under which the coalition with most to complain of has as little as possible to complain of,
 * then the next, and so on [schmeidler1969]; a coalition complains of what it pays beyond its own cost, and no player
 * pays more than alone. Found by a sequence of linear programmes, each of which settles the coalitions that no better
 * solution can spare [maschler-peleg-shapley1979]. It lies in the core whenever there is one.
 * Unit: that of the costs, in the order of the players; the shares add up to the cost of all.
 * Missing cases: none.
 * @throws RangeError as `shapley`, for a game of 1 to 12 players, or when all together cost more than each alone, so
 * that no shares suit every player.
 * @example nucleolus({ players: 2, cost: (coalition) => [0, 6, 4, 8][coalition] ?? 0 }) // [5, 3]
 */
export function nucleolus(
  game: CostGame | ErlangCostGame,
  solve: SolveLinearProgramme = solveLinearProgramme,
): number[] {
  const { players, cost } = checkedGame(game, MOST_PLAYERS);
  const coalitions = Array.from({ length: 2 ** players - 1 }, (_, i) =>
    coalitionOf(i + 1, { players, cost }),
  );
  const alone = Array.from({ length: players }, (_, player) => at(coalitions, 2 ** player - 1));
  const all = at(coalitions, coalitions.length - 1);
  const settled = new SettledSums();
  settled.add({ coefficients: all.members, sum: all.cost });
  while (settled.equations.length < players) settleNext({ coalitions, alone, settled, solve });
  return settled.solution();
}

function coalitionOf(mask: number, { players, cost }: CostGame): Coalition {
  const members = Array.from({ length: players }, (_, player) => (includes(mask, player) ? 1 : 0));
  return { members, cost: cost(mask) };
}

/** One programme: the smallest largest complaint of the coalitions still open, and the sums that it fixes. */
function settleNext(state: {
  readonly coalitions: readonly Coalition[];
  readonly alone: readonly Coalition[];
  readonly settled: SettledSums;
  readonly solve: SolveLinearProgramme;
}): void {
  const { settled, solve } = state;
  const isOpen = ({ members }: Coalition): boolean => !settled.determines(members);
  const open = state.coalitions.filter(isOpen);
  const alone = state.alone.filter(isOpen);
  const found = solve(
    complaintProgramme({ players: state.alone.length, open, alone, settled: settled.equations }),
  );
  if (found.status !== 'optimal')
    throw new RangeError('cost of all players must be at most the sum of what each costs alone');
  const sums = [
    ...open.map(({ members, cost }) => ({ coefficients: members, sum: cost + found.value })),
    ...alone.map(({ members, cost }) => ({ coefficients: members, sum: cost })),
  ];
  for (const [i, equation] of sums.entries())
    if (at(found.solution, i) > NOISE && !settled.determines(equation.coefficients)) settled.add(equation);
}
