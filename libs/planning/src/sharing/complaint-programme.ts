import { at } from '../numerics/at.ts';
import type { LinearProgramme } from '../numerics/linear-programme.ts';
import type { Equation } from './settled-sums.ts';

/** A coalition, its members as coefficients 0 and 1, and what it would pay on its own. */
export interface Coalition {
  readonly members: readonly number[];
  readonly cost: number;
}

/** Coalitions whose complaint is to be made small, players who pay at most as alone, and sums that are known. */
export interface Complaints {
  readonly players: number;
  readonly open: readonly Coalition[];
  readonly alone: readonly Coalition[];
  readonly settled: readonly Equation[];
}

/**
 * Dual of the programme "make the largest complaint of the open coalitions small"; its value is that complaint, and it
 * has one row per player instead of one per coalition. Its variables are the multipliers of the open coalitions, of
 * the players alone, of the settled sums; a positive one marks a coalition that every best solution pins down.
 */
export function complaintProgramme({ players, open, alone, settled }: Complaints): LinearProgramme {
  const balance = Array.from({ length: players }, (_, player) => ({
    coefficients: [
      ...[...open, ...alone].map(({ members }) => -at(members, player)),
      ...settled.map(({ coefficients }) => at(coefficients, player)),
    ],
    relation: '=' as const,
    bound: 0,
  }));
  const shares = [...open.map(() => 1), ...alone.map(() => 0), ...settled.map(() => 0)];
  return {
    sense: 'maximise',
    objective: [...[...open, ...alone].map(({ cost }) => -cost), ...settled.map(({ sum }) => sum)],
    constraints: [{ coefficients: shares, relation: '=', bound: 1 }, ...balance],
    free: [...open.map(() => false), ...alone.map(() => false), ...settled.map(() => true)],
  };
}
