import { requireRange } from '../figures/require-range.ts';
import { at } from '../numerics/at.ts';
import type { SiteRows } from './nearest.ts';

/** Who lives where, and how far they are from every place that a service could be put. */
export interface LocationTable {
  /** Need (or population) of each node. */
  readonly weights: readonly number[];
  /** Kilometres, possible sites × nodes. Rows in order of code: among equally good choices the lowest rows win. */
  readonly distances: readonly (readonly number[])[];
}

/** Beyond a billion it is a mistake in units, and sums would lose their decimals. */
const UP_TO_A_BILLION = [0, 1e9] as const;

/** @throws RangeError when a number is out of range, or the table has no rows or rows of another length than weights. */
export function requireTable({ weights, distances }: LocationTable): void {
  weights.forEach((weight, node) => requireRange(`weights[${node}]`, weight, UP_TO_A_BILLION));
  distances.forEach((row, site) =>
    row.forEach((km, node) => requireRange(`distances[${site}][${node}]`, km, UP_TO_A_BILLION)),
  );
  if (distances.length > 0 && distances.every((row) => row.length === weights.length)) return;
  throw new RangeError(`distances must have at least 1 row, and rows of ${weights.length} nodes`);
}

/** @throws RangeError when the number of sites to choose is not a whole number of at least 1. */
export function requireSiteCount(sites: number): void {
  requireRange('sites', sites, [1, Infinity]);
  if (!Number.isInteger(sites)) throw new RangeError(`sites must be whole, got ${sites}`);
}

/** The weights that count: where all are 0, every node counts the same. */
export function countedWeights(weights: readonly number[]): readonly number[] {
  return isUnweighted(weights) ? weights.map(() => 1) : weights;
}

export function isUnweighted(weights: readonly number[]): boolean {
  return weights.every((weight) => weight === 0);
}

/** Weight × kilometres of every node from every possible site. */
export function weightedRows({ weights, distances }: LocationTable): SiteRows {
  const counted = countedWeights(weights);
  return distances.map((row) => Float64Array.from(row, (km, node) => km * at(counted, node)));
}
