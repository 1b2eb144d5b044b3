import { figure, type Present } from '../figures/figure.ts';
import { requireRange } from '../figures/require-range.ts';
import { sum } from '../numerics/sum.ts';
import { at } from '../numerics/at.ts';

/** Need by municipality (null is withheld, and then at least 1), their known total, and what each citizen counts for. */
export interface NeedToWeigh {
  readonly need: readonly (number | null)[];
  readonly total: number;
  /** What each need is taken as: the shown ones as they are, the withheld ones estimated from the total. */
  readonly estimate: readonly number[];
  /** Per citizen of each municipality: kilometres to go, or 1 for those who are counted and 0 for others. */
  readonly values: readonly number[];
}

/**
 * Weighted need — Σ need × value over municipalities some of whose needs are withheld: the kilometres that citizens
 * travel, or the citizens that a site serves. The value takes what is withheld as estimated, by `spreadWithheld` or
 * `withheldSplits`, held within lo and hi, the ends of what is possible from the published total [hundepool2012]: one citizen in every withheld place,
 * and all others where the value is lowest, or highest. Nothing is used but what is published.
 * Unit: that of the values, times citizens.
 * Missing cases: none; without withheld needs, or where they all count the same, there is no interval.
 * @throws RangeError when the total leaves less than one citizen for a withheld need.
 * @example weightedNeed({ need: [6, null, null], total: 10, estimate: [6, 1, 3], values: [0, 10, 20] })
 * // { value: 70, lo: 50, hi: 70 }
 */
export function weightedNeed({ need, total, estimate, values }: NeedToWeigh): Present {
  const open = values.filter((_, i) => need[i] === null);
  const shown = sum(need.map((count) => count ?? 0));
  // Sums of fractions in another order differ by rounding.
  requireRange('total', total, [(shown + open.length) * (1 - 1e-9), Infinity]);
  const value = sum(estimate.map((count, i) => count * at(values, i)));
  if (open.length === 0) return figure(value);
  const least = sum(need.map((count, i) => (count ?? 1) * at(values, i)));
  const free = total - shown - open.length;
  const [lo, hi] = [least + free * Math.min(...open), least + free * Math.max(...open)];
  return hi - lo < 1e-9 ? figure(lo) : { ...figure(Math.min(hi, Math.max(lo, value))), lo, hi };
}
