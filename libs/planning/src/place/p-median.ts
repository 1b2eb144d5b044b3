import { bestRows } from './best-rows.ts';
import { evaluateSites, type SiteChoice } from './evaluate-sites.ts';
import { type LocationTable, requireSiteCount, requireTable, weightedRows } from './location-table.ts';

/** What to place, among where. */
export interface PMedianInput extends LocationTable {
  /** How many sites to choose. */
  readonly sites: number;
  /** Numbers in [0, 1) for the starts of the inexact search; evenly spaced starts when left out. */
  readonly random?: () => number;
}

/** The sites with the shortest way to them. */
export interface PMedian extends SiteChoice {
  /** Whether it is proved that no other choice has a lower total. */
  readonly exact: boolean;
}

/**
 * p-median — the sites that make the weighted way to the nearest of them shortest [hakimi1964]. Every choice is tried,
 * leaving out those that cannot win, while there are at most ten million (6 of 46 sites, 4 of 98); beyond, the best of
 * a greedy start [kuehn-hamburger1963] and ten more, each improved by swapping one site at a time [teitz-bart1968].
 * Without a generator these starts are spread evenly over the rows, so the answer is always the same. Among equally
 * good choices the lowest rows win. With at least as many sites as rows every row is chosen, and a table of nodes with
 * themselves has total 0. When all weights are 0 every node counts the same, and `unweighted` says so.
 * Unit: kilometres and rows of `distances`; loads and totals in the unit of the weights.
 * Missing cases: the mean is `not-reported` when there are no nodes.
 * @throws RangeError when a weight or distance is outside 0 to a billion, a row has the wrong length, or the number of
 * sites is not whole and at least 1.
 * @example pMedian({ weights: [3, 1, 2], distances: [[0, 5, 9], [5, 0, 4], [9, 4, 0]], sites: 1 }).sites // [0]
 */
export function pMedian({ sites, random, ...table }: PMedianInput): PMedian {
  requireTable(table);
  requireSiteCount(sites);
  const best = bestRows(weightedRows(table), sites, random);
  return { ...evaluateSites(table, best.sites), exact: best.exact };
}
