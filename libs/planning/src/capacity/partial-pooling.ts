import { at } from '../numerics/at.ts';
import { convolve, weightOfSum } from './convolve.ts';
import { findRoot } from '../numerics/find-root.ts';
import { type PoolGroup, type PoolUse, poolUse } from './pool-use.ts';
import { requireLoad, requirePlaces, requireWhole } from './erlang-ranges.ts';
import { requireRange } from '../figures/require-range.ts';
import { zip } from '../numerics/zip.ts';

/** Work grows with the square of the shared places; no region shares more than a few hundred. */
export const MOST_SHARED = 2000;

/** What becomes of each group, in the order of the groups. */
export interface PartialPoolUse {
  /** Share refused. */
  readonly refused: readonly number[];
  /** Mean number of citizens in shared places. */
  readonly inShared: readonly number[];
}

/**
 * Partial pooling — the share of each group refused when every group has places of its own and all groups share a
 * pool for the rest. A group's citizen is refused when its own places are all taken and so is the pool; when one of
 * its own places falls free, a citizen of the group moves over from the pool. Then counts n are possible when
 * Σ max(0, nᵢ − dedicatedᵢ) ≤ shared, with weights Π aᵢ^nᵢ / nᵢ!: a loss network of product form [kelly1991], solved
 * exactly by convolution over the shared places in use [kaufman1981], never by listing the counts.
 * Unit: loads in Erlang, dedicated and shared in whole places, results shares 0–1 in the order of the groups.
 * Missing cases: none; a group with load 0 gets the share that a first citizen of it would meet.
 * @throws RangeError when a load is outside 0 to a million, dedicated places are not whole from 0 to a million, shared
 * places not whole from 0 to 2000, or there are not as many of `dedicated` as of `loads`.
 * @example partialPooling([1, 1], [1, 0], 1) // [0.3333333333333333, 0.5555555555555556]
 */
export function partialPooling(
  loads: readonly number[],
  dedicated: readonly number[],
  shared: number,
): number[] {
  return refusedOf(network(loads, dedicated, shared));
}

/**
 * Use of a partly pooled service — what `partialPooling` finds, and how many citizens of each group are in shared
 * places on average: they are the ones who travel when the reserve stands elsewhere [kelly1991] [kaufman1981].
 * Unit: loads in Erlang, dedicated and shared in whole places; refused shares 0–1, inShared citizens.
 * Missing cases and @throws: as `partialPooling`.
 * @example partialPoolUse([1, 1], [1, 0], 1).inShared // [0.1111111111111111, 0.4444444444444444]
 */
export function partialPoolUse(
  loads: readonly number[],
  dedicated: readonly number[],
  shared: number,
): PartialPoolUse {
  const found = network(loads, dedicated, shared);
  const { uses, before, after, weigh, possible } = found;
  return {
    refused: refusedOf(found),
    inShared: uses.map((use, i) => {
      const inPool = use.map((weight, places) => weight * places);
      const others = convolve(at(before, i), at(after, i));
      return weigh(convolve(inPool, others)) / possible;
    }),
  };
}

/** The network with the weights of all that is possible. */
interface Network {
  readonly shared: number;
  readonly parts: readonly PoolUse[];
  readonly uses: readonly Float64Array[];
  /** Weights of the shared places in use by the groups before, and after, each. */
  readonly before: readonly Float64Array[];
  readonly after: readonly Float64Array[];
  /** Sum of weights by shared places in use, with what they were tilted by taken back. */
  readonly weigh: (weights: Float64Array) => number;
  readonly possible: number;
}

function network(loads: readonly number[], dedicated: readonly number[], shared: number): Network {
  requireGroups(loads, dedicated);
  requireRange('shared', shared, [0, MOST_SHARED]);
  requireWhole('shared', shared);
  const groups = zip(loads, dedicated).map(([load, own]) => ({ load, dedicated: own }));
  const tilt = weightOfSharedPlace(groups, shared);
  const parts = groups.map((group) => poolUse(group, shared, tilt));
  const uses = parts.map((part) => part.use);
  const before = sumsOf(uses, shared);
  const after = sumsOf([...uses].reverse(), shared)
    .reverse()
    .slice(1);
  const weigh = (weights: Float64Array): number => weights.reduce((sum, weight) => sum * tilt + weight, 0);
  return { shared, parts, uses, before, after, weigh, possible: weigh(at(before, groups.length)) };
}

function refusedOf({ shared, parts, before, after, possible }: Network): number[] {
  return parts.map(({ ownFull }, i) => {
    const full = weightOfSum(convolve(at(before, i), ownFull), at(after, i), shared);
    return Math.min(1, full / possible);
  });
}

/**
 * At most 1, and less when the groups ask for more shared places than there are: then the weights are tilted until
 * what is asked for, were it a fluid, just fills the pool.
 */
function weightOfSharedPlace(groups: readonly PoolGroup[], shared: number): number {
  const asked = (tilt: number): number =>
    groups.reduce((sum, { load, dedicated }) => sum + Math.max(0, load * tilt - dedicated), 0);
  return findRoot((tilt) => asked(tilt) - shared, 0, 1);
}

/** Weights of the shared places in use by the first 0, 1, … of the groups together. */
function sumsOf(uses: readonly Float64Array[], shared: number): Float64Array[] {
  let sum: Float64Array = new Float64Array(shared + 1).fill(1, 0, 1);
  const sums = [sum];
  for (const use of uses) sums.push((sum = convolve(sum, use)));
  return sums;
}

function requireGroups(loads: readonly number[], dedicated: readonly number[]): void {
  loads.forEach(requireLoad);
  for (const places of dedicated) {
    requirePlaces(places);
    requireWhole('places', places);
  }
  if (loads.length === dedicated.length) return;
  throw new RangeError(`dedicated must hold ${loads.length} numbers, one per load, got ${dedicated.length}`);
}
