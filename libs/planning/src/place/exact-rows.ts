import { at } from '../numerics/at.ts';
import { sum } from '../numerics/sum.ts';
import {
  type CostRow,
  costWith,
  isLower,
  nearestWith,
  NO_SITES,
  rowTotal,
  type SiteRows,
} from './nearest.ts';

/** An unfinished choice: its rows, ascending, the cost of every node, and the total. */
interface Branch {
  readonly rows: readonly number[];
  readonly nearest: CostRow;
  readonly cost: number;
}

/**
 * The best `count` rows by enumeration in ascending order, so that the lowest rows win among equals. A branch is left
 * when even the largest savings of the rows still to come could not bring it below the best found, or to `ceiling`,
 * the cost of any known choice: what a row saves only shrinks as others open [nemhauser1978], so their sum is a bound.
 */
export function exactRows(costs: SiteRows, count: number, ceiling: number): readonly number[] {
  // A bound is a difference of totals, so it is only as exact as the largest of them.
  const limit = costs.reduce((most, row) => Math.max(most, ceiling + 1e-9 * rowTotal(row)), 0);
  let best = { rows: [] as readonly number[], cost: Infinity };
  const extend = ({ rows, nearest, cost }: Branch): void => {
    const first = (rows.at(-1) ?? -1) + 1;
    const left = count - rows.length - 1;
    const totals = costs.slice(first).map((row) => costWith(nearest, row));
    const savings = laterSavings(cost, totals, left);
    for (const [i, total] of totals.entries()) {
      const bound = total - at(savings, i);
      if (bound > limit || !isLower(bound > 0 ? bound : 0, best.cost)) continue;
      const extended = [...rows, first + i];
      if (left === 0) best = { rows: extended, cost: total };
      else extend({ rows: extended, nearest: nearestWith(nearest, at(costs, first + i)), cost: total });
    }
  };
  extend({ rows: [], nearest: NO_SITES, cost: Infinity });
  return best.rows;
}

/** For each row the sum of the `count` largest savings among the rows after it. */
function laterSavings(cost: number, totals: readonly number[], count: number): readonly number[] {
  const largest: number[] = [];
  const sums = totals.map(() => 0);
  if (count === 0) return sums;
  for (let i = totals.length - 1; i >= 0; i--) {
    sums[i] = sum(largest);
    largest.push(cost - at(totals, i));
    largest.sort((a, b) => b - a).splice(count);
  }
  return sums;
}
