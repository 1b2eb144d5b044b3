import { at } from '../numerics/at.ts';
import { type BudgetAtRisk, overspendRisk, type OverspendRisk } from './overspend-risk.ts';

/** One municipality's budget and groups. */
export type BudgetParty = Omit<BudgetAtRisk, 'refund' | 'overBy'>;

/** What the parties need apart and together, at one certainty. */
export interface PooledReserve {
  readonly certainty: number;
  /** The sum of each party's own reserve. */
  readonly aloneDkk: number;
  readonly pooledDkk: number;
  /** aloneDkk − pooledDkk. */
  readonly savedDkk: number;
}

/** The risk of each party alone and of all as one budget. */
export interface PooledOverspendRisk {
  /** In the order given. */
  readonly alone: readonly OverspendRisk[];
  readonly pooled: OverspendRisk;
  readonly reserves: readonly PooledReserve[];
}

/**
 * Risk of overspending, alone and pooled — what municipalities must hold in reserve each for themselves, and what they
 * would need if they carried the risk together: `overspendRisk` of each and of all their groups as one [panjer1981]
 * [klugman2012]. The pooled budget is the sum of theirs. Assumes that the parties vary independently; what hits all at
 * once does not pool away.
 * Unit: DKK.
 * Missing cases: as `overspendRisk`; no parties need nothing.
 * @throws RangeError as `overspendRisk`.
 * @example
 * const party = { groups: [{ users: { mean: 6, varianceRatio: 1 }, costDistribution: [
 *   { costDkk: 1_000_000, weight: 60 }, { costDkk: 1_500_000, weight: 25 }, { costDkk: 3_000_000, weight: 15 }] }] };
 * pooledOverspendRisk(new Array(29).fill(party), { refund: [], overBy: [] }).reserves[1]
 * // { certainty: 0.9, aloneDkk: 143_550_000, pooledDkk: 27_050_000, savedDkk: 116_500_000 }
 */
export function pooledOverspendRisk(
  parties: readonly BudgetParty[],
  terms: Pick<BudgetAtRisk, 'refund' | 'overBy'>,
): PooledOverspendRisk {
  const alone = parties.map((party) => overspendRisk({ ...party, ...terms }));
  const pooled = overspendRisk({
    ...terms,
    groups: parties.flatMap(({ groups }) => groups),
    budgetDkk: alone.reduce((sum, { budgetDkk }) => sum + budgetDkk, 0),
  });
  const reserves = pooled.reserves.map(({ certainty, reserveDkk }, i) => {
    const aloneDkk = alone.reduce((sum, risk) => sum + at(risk.reserves, i).reserveDkk, 0);
    return { certainty, aloneDkk, pooledDkk: reserveDkk, savedDkk: aloneDkk - reserveDkk };
  });
  return { alone, pooled, reserves };
}
