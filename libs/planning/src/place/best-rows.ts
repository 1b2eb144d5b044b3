import { exactRows } from './exact-rows.ts';
import { greedyRows } from './greedy-sites.ts';
import { swappedRows } from './improve-sites.ts';
import { isLower, type SiteRows } from './nearest.ts';

/** As many choices as are tried one by one: 6 of 46 sites, 4 of 98, any number of 25. A second or two at worst. */
const MOST_COMBINATIONS = 1e7;

const RESTARTS = 10;

/** Chosen rows, ascending, and whether no choice is better. */
export interface BestRows {
  readonly sites: readonly number[];
  readonly exact: boolean;
}

/**
 * The rows with the lowest total cost: exact where few enough choices exist, otherwise the best of the greedy choice
 * and ten more starts, each improved by swaps; the first of equally good ones.
 */
export function bestRows(costs: SiteRows, count: number, random?: () => number): BestRows {
  const rows = costs.length;
  if (count >= rows) return { sites: [...costs.keys()], exact: true };
  const improved = swappedRows(costs, greedyRows(costs, count));
  if (combinations(rows, count) <= MOST_COMBINATIONS)
    return { sites: exactRows(costs, count, improved.cost), exact: true };
  const starts = Array.from({ length: RESTARTS }, (_, restart) =>
    random ? drawnRows(rows, count, random) : spacedRows(rows, count, restart),
  );
  const { sites } = starts
    .map((start) => swappedRows(costs, start))
    .reduce((best, next) => (isLower(next.cost, best.cost) ? next : best), improved);
  return { sites, exact: false };
}

/** Rows evenly spread over the table, one row further on at each restart. */
function spacedRows(rows: number, count: number, restart: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => (restart + Math.floor((i * rows) / count)) % rows);
}

function drawnRows(rows: number, count: number, random: () => number): readonly number[] {
  const left = Array.from({ length: rows }, (_, row) => row);
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
}

/** Number of ways to choose `count` of `rows`. */
function combinations(rows: number, count: number): number {
  let ways = 1;
  for (let i = 1; i <= count; i++) ways = (ways * (rows - count + i)) / i;
  return ways;
}
