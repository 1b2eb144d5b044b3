import { evaluateSites } from './evaluate-sites.ts';
import { type LocationTable, weightedRows } from './location-table.ts';
import { costOf, costWith, isLower, nearestOf, type SiteRows } from './nearest.ts';

/**
 * Improvement of given sites — moves one site at a time, each time the move that shortens the way most, until no
 * single move helps [teitz-bart1968]: from today's services, the moves worth discussing.
 * Unit: rows of `distances`, ascending; as many as given.
 * Missing cases: none.
 * @throws RangeError as `evaluateSites`.
 * @example improveSites({ weights: [1, 1, 9], distances: [[0, 5, 9], [5, 0, 9], [9, 9, 0]] }, [0, 1]) // [0, 2]
 */
export function improveSites(table: LocationTable, sites: readonly number[]): readonly number[] {
  const start = evaluateSites(table, sites).sites;
  return swappedRows(weightedRows(table), start).sites;
}

/** Chosen rows, ascending, and their total cost. */
export interface CostedRows {
  readonly sites: readonly number[];
  readonly cost: number;
}

/** The improvement without checks. */
export function swappedRows(costs: SiteRows, start: readonly number[]): CostedRows {
  let now = costed(start, costOf(costs, start));
  for (;;) {
    const next = bestSwap(costs, now.sites);
    if (!isLower(next.cost, now.cost)) return now;
    now = next;
  }
}

/** Among equally good moves: close the highest row, open the lowest. */
function bestSwap(costs: SiteRows, sites: readonly number[]): CostedRows {
  let best: CostedRows = { sites, cost: Infinity };
  for (const closed of [...sites].reverse()) {
    const kept = sites.filter((site) => site !== closed);
    const nearest = nearestOf(costs, kept);
    for (const [opened, row] of costs.entries()) {
      if (sites.includes(opened)) continue;
      const cost = costWith(nearest, row);
      if (isLower(cost, best.cost)) best = costed([...kept, opened], cost);
    }
  }
  return best;
}

function costed(sites: readonly number[], cost: number): CostedRows {
  return { sites: [...sites].sort((a, b) => a - b), cost };
}
