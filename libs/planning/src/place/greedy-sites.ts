import { at } from '../numerics/at.ts';
import { type LocationTable, requireSiteCount, requireTable, weightedRows } from './location-table.ts';
import { type CostRow, costWith, isLower, nearestWith, NO_SITES, type SiteRows } from './nearest.ts';

/**
 * Greedy choice of sites — one site at a time, each time the one that shortens the way most, never moving one already
 * chosen [kuehn-hamburger1963]: the order in which a region would build. Usually some per cent worse than the best
 * choice of as many sites, see `pMedian`.
 * Unit: rows of `distances`, in the order chosen. With at least as many sites as rows, all rows.
 * Missing cases: none.
 * @throws RangeError as `evaluateSites`, or when the number of sites is not whole and at least 1.
 * @example greedySites({ weights: [1, 1, 9], distances: [[0, 5, 9], [5, 0, 9], [9, 9, 0]] }, 2) // [2, 0]
 */
export function greedySites(table: LocationTable, sites: number): readonly number[] {
  requireTable(table);
  requireSiteCount(sites);
  return greedyRows(weightedRows(table), Math.min(sites, table.distances.length));
}

/** The greedy choice without checks; `count` is at most the number of rows. */
export function greedyRows(costs: SiteRows, count: number): readonly number[] {
  const chosen: number[] = [];
  let nearest = NO_SITES;
  while (chosen.length < count) {
    const next = bestAddition(costs, nearest, chosen);
    chosen.push(next);
    nearest = nearestWith(nearest, at(costs, next));
  }
  return chosen;
}

function bestAddition(costs: SiteRows, nearest: CostRow, chosen: readonly number[]): number {
  let best = { site: -1, cost: Infinity };
  for (const [site, row] of costs.entries()) {
    if (chosen.includes(site)) continue;
    const cost = costWith(nearest, row);
    if (isLower(cost, best.cost)) best = { site, cost };
  }
  return best.site;
}
