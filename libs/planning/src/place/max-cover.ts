import { figure, type Figure, missing } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { at } from '../numerics/at.ts';
import { sum } from '../numerics/sum.ts';
import { bestRows } from './best-rows.ts';
import { evaluateSites } from './evaluate-sites.ts';
import { countedWeights, requireSiteCount, requireTable } from './location-table.ts';
import type { PMedian, PMedianInput } from './p-median.ts';

/** What to place, among where, and how far is near enough. */
export interface MaxCoverInput extends PMedianInput {
  /** A node this far from a chosen site is still covered. */
  readonly reachKm: number;
}

/** The sites that reach most. */
export interface MaxCover extends PMedian {
  /** Per node, whether a chosen site lies within reach. */
  readonly covered: readonly boolean[];
  readonly coveredWeight: number;
  /** Share of the weight that is covered. */
  readonly coveredShare: Figure;
}

/**
 * Maximal cover — the sites that bring most weight within reach [church-revelle1974]. It is the p-median of what stays
 * uncovered: weight × 0 within reach and × 1 beyond [hillsman1984], solved as `pMedian`, with the same rules for exact
 * search, starts, equal choices and weights that are all 0. `exact` is about the cover. Sites left over when everyone
 * is covered are the lowest rows.
 * Unit: kilometres, shares 0–1, rows of `distances`; weights in the unit given (nodes when unweighted).
 * Missing cases: share and mean are `not-reported` when there are no nodes.
 * @throws RangeError as `pMedian`, or when the reach is negative.
 * @example maxCover({ weights: [3, 1], distances: [[0, 8], [8, 0]], reachKm: 5, sites: 1 }).coveredShare
 * // { value: 0.75 }
 */
export function maxCover({ sites, reachKm, random, ...table }: MaxCoverInput): MaxCover {
  requireTable(table);
  requireSiteCount(sites);
  requireRange('reachKm', reachKm, NOT_NEGATIVE);
  const counted = countedWeights(table.weights);
  const beyond = table.distances.map((row) =>
    Float64Array.from(row, (km, node) => (km <= reachKm ? 0 : at(counted, node))),
  );
  const best = bestRows(beyond, sites, random);
  const choice = evaluateSites(table, best.sites);
  const covered = choice.assignment.map((site, node) => at(at(table.distances, site), node) <= reachKm);
  const coveredWeight = sum(counted.filter((_, node) => covered[node]));
  const coveredShare = counted.length === 0 ? missing('not-reported') : figure(coveredWeight / sum(counted));
  return { ...choice, exact: best.exact, covered, coveredWeight, coveredShare };
}
