import { at } from '../numerics/at.ts';
import { sum } from '../numerics/sum.ts';
import type { CostGame } from './cost-game.ts';
import type { ErlangCostGame } from './erlang-cost-game.ts';
import { keyCosts } from './key-costs.ts';

/**
 * Separable costs, remaining benefits (SCRB) — each player pays what the player's joining the others adds (the
 * separable cost), and the rest of the cost in proportion to what the player still saves by not standing alone
 * (the remaining benefit) [young-okada-hashimoto1982]. It asks only for the costs of all, of each alone and of all but
 * one, so that it can be followed by hand.
 * Unit: that of the costs, in the order of the players; the shares add up to the cost of all.
 * Missing cases: none; a player who would be cheaper alone has no remaining benefit, and where nobody has any the rest
 * is split equally.
 * @throws RangeError when a game does not have 1 to 30 players, a cost is not finite or nobody costs something; for
 * loads as `shapley`.
 * @example separableCostsRemainingBenefits({ players: 2, cost: (coalition) => [0, 6, 4, 8][coalition] ?? 0 }) // [5, 3]
 */
export function separableCostsRemainingBenefits(game: CostGame | ErlangCostGame): number[] {
  const { all, alone, without } = keyCosts(game);
  const separable = without.map((cost) => all - cost);
  const benefits = alone.map((cost, player) => Math.max(0, cost - at(separable, player)));
  const rest = all - sum(separable);
  const benefit = sum(benefits);
  const shareOf = benefit > 0 ? (own: number) => own / benefit : () => 1 / alone.length;
  return separable.map((cost, player) => cost + rest * shareOf(at(benefits, player)));
}
