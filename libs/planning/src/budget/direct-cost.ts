import { requireRange } from '../figures/require-range.ts';
import type { RateCost } from './daily-rate.ts';

/** The parts of a total cost that are known, besides the direct cost and the overhead on it. */
export type OtherCost = Omit<RateCost, 'directDkk' | 'afterRegulationDkk'>;

/**
 * Direct cost inside a total — what is left of a year's total cost when the other parts are taken out of it; the
 * overhead is a share of the direct cost itself, so the rest is divided by 1 + that share [bdo2026].
 * Unit: DKK.
 * Missing cases: none.
 * @throws RangeError when the other parts are more than the total, or the overhead is outside 0 to 1.
 * @example directCost(21_000_000, { indirectDkk: 0, overheadShare: 0.05, depreciationDkk: 0, interestDkk: 0, pensionsDkk: 0 })
 * // 20_000_000
 */
export function directCost(totalDkk: number, { overheadShare, ...amounts }: OtherCost): number {
  requireRange('overheadShare', overheadShare, [0, 1]);
  const others = amounts.indirectDkk + amounts.depreciationDkk + amounts.interestDkk + amounts.pensionsDkk;
  requireRange('totalDkk', totalDkk, [others, Number.MAX_VALUE]);
  return (totalDkk - others) / (1 + overheadShare);
}
