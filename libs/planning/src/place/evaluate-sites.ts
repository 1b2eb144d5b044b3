import { figure, type Figure, missing } from '../figures/figure.ts';
import { requireRange } from '../figures/require-range.ts';
import { at } from '../numerics/at.ts';
import { sum } from '../numerics/sum.ts';
import { countedWeights, isUnweighted, type LocationTable, requireTable } from './location-table.ts';

/** Who goes where, and how far, when services stand at these sites. */
export interface SiteChoice {
  /** Rows of the chosen sites, ascending. */
  readonly sites: readonly number[];
  /** Row of the nearest chosen site, per node; the lowest of equally near ones. */
  readonly assignment: readonly number[];
  /** Weight × kilometres, summed over nodes. */
  readonly totalWeightedKm: number;
  readonly meanKm: Figure;
  /** Weight that each chosen site serves, in the order of `sites`. */
  readonly loads: readonly number[];
  /** All weights were 0, so that every node counted the same in total and mean. */
  readonly unweighted: boolean;
}

/**
 * Evaluation of given sites — every node goes to its nearest site [hakimi1964]: today's services, or a proposal to
 * hold against the best choice. When all weights are 0 every node counts 1, and `unweighted` says so.
 * Unit: sites are rows of `distances`; kilometres, loads in the unit of the weights.
 * Missing cases: the mean is `not-reported` when there are no nodes.
 * @throws RangeError when a weight or distance is outside 0 to a billion, a row has the wrong length, or the sites are
 * none, not rows of the table, or named twice.
 * @example evaluateSites({ weights: [3, 1], distances: [[0, 8], [8, 0]] }, [0]).meanKm // { value: 2 }
 */
export function evaluateSites(table: LocationTable, sites: readonly number[]): SiteChoice {
  requireTable(table);
  requireRows(sites, table.distances.length);
  const { weights, distances } = table;
  const ascending = [...sites].sort((a, b) => a - b);
  const km = (site: number, node: number): number => at(at(distances, site), node);
  const assignment = weights.map((_, node) =>
    ascending.reduce((near, site) => (km(site, node) < km(near, node) ? site : near)),
  );
  const counted = countedWeights(weights);
  const totalWeightedKm = sum(counted.map((weight, node) => weight * km(at(assignment, node), node)));
  return {
    sites: ascending,
    assignment,
    totalWeightedKm,
    meanKm: weights.length === 0 ? missing('not-reported') : figure(totalWeightedKm / sum(counted)),
    loads: ascending.map((site) => sum(weights.filter((_, node) => assignment[node] === site))),
    unweighted: isUnweighted(weights),
  };
}

function requireRows(sites: readonly number[], rows: number): void {
  sites.forEach((site, i) => requireRange(`sites[${i}]`, site, [0, rows - 1]));
  if (sites.length > 0 && sites.every(Number.isInteger) && new Set(sites).size === sites.length) return;
  throw new RangeError(`sites must name at least 1 row, each once, got ${JSON.stringify(sites)}`);
}
