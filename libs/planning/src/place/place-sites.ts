import { at } from '../numerics/at.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { evaluateSites } from './evaluate-sites.ts';
import { greedySites } from './greedy-sites.ts';
import { improveSites } from './improve-sites.ts';
import { type LocationTable, requireSiteCount, requireTable } from './location-table.ts';
import { type PMedian, pMedian } from './p-median.ts';

/** What to place beside what stays, where, and for what. */
export interface SitesInput extends LocationTable {
  /** How many sites in all, those that stay among them. */
  readonly sites: number;
  /** Rows of sites that stay, whatever is chosen beside them. */
  readonly stays?: readonly number[];
  /** Rows that may be chosen beside those; every row when left out. */
  readonly candidates?: readonly number[];
  /** To bring most weight within this distance; to make the way shortest when left out. */
  readonly reachKm?: number;
  /** A greedy choice improved by swaps instead of the exact search: some milliseconds, and not proved best. */
  readonly quick?: boolean;
}

/**
 * Sites beside those that stay — the p-median [hakimi1964] or the maximal cover [church-revelle1974] when some sites
 * are not to be moved and others not to be used. A node is never farther from a chosen site than from one that stays,
 * so that choosing the rest is the same question with every distance cut at the nearest site that stays; it is solved
 * as `pMedian`, or quickly by a greedy choice [kuehn-hamburger1963] improved by swaps [teitz-bart1968]. With more sites
 * than candidates all of them are chosen.
 * Unit: kilometres and rows of `distances`; loads and totals in the unit of the weights.
 * Missing cases: the mean is `not-reported` when there are no nodes.
 * @throws RangeError as `pMedian`, when the reach is negative, or when nothing is left to choose from, more sites stay
 * than there are to be, or a row is none of the table's.
 * @example placeSites({ weights: [3, 1, 2], distances: [[0, 5, 9], [5, 0, 4], [9, 4, 0]], sites: 2, stays: [1] }).sites
 * // [0, 1]
 */
export function placeSites(input: SitesInput): PMedian {
  const { sites, stays = [], candidates, reachKm, quick = false, ...table } = input;
  requireTable(table);
  requireSiteCount(sites);
  if (reachKm !== undefined) requireRange('reachKm', reachKm, NOT_NEGATIVE);
  const all = candidates ?? [...table.distances.keys()];
  const rows = [...new Set(all)].filter((row) => !stays.includes(row)).sort((a, b) => a - b);
  const count = sites - stays.length;
  requireRange('sites', sites, [Math.max(1, stays.length), Infinity]);
  const enough = count >= rows.length;
  const chosen = enough ? rows : chosenRows(costsBeside(input, rows), { count, quick });
  return { ...evaluateSites(table, [...stays, ...chosen]), exact: enough || count === 0 || !quick };
}

/** What is made least of, for every candidate, where the sites that stay are open already. */
function costsBeside({ weights, distances, stays = [], reachKm }: SitesInput, rows: readonly number[]) {
  const cost = (km: number): number => (reachKm === undefined ? km : Number(km > reachKm));
  const near = weights.map((_, node) => Math.min(...stays.map((row) => cost(at(at(distances, row), node)))));
  return {
    weights,
    distances: rows.map((row) => at(distances, row).map((km, node) => Math.min(cost(km), at(near, node)))),
    rows,
  };
}

function chosenRows(
  { rows, ...costs }: ReturnType<typeof costsBeside>,
  { count, quick }: { readonly count: number; readonly quick: boolean },
): readonly number[] {
  if (count === 0) return [];
  const found = quick
    ? improveSites(costs, greedySites(costs, count))
    : pMedian({ ...costs, sites: count }).sites;
  return found.map((index) => at(rows, index));
}
