import { routeNeeds } from './route-needs.ts';
import type { Pool } from './supply-network.ts';

/** A weight is undefined once the group's share is settled; a pool is closed once its places are given away. */
interface State {
  readonly weights: readonly (number | undefined)[];
  readonly pools: readonly Pool[];
}

/** What a group gets, and in which round that was settled: earlier rounds are worse off. */
export interface FairShare {
  readonly places: number;
  readonly round: number;
}

/**
 * Fair shares — splits the places of pools between groups so that the ratio of places to weight is lexicographically
 * as even as possible: the ratio of all groups rises together until some groups have used everything they can; these
 * are settled and leave with their pools, the others go on [megiddo1974] [fujishige1980]. The shares are unique,
 * whatever the order of groups and pools.
 * Unit: places per group, not yet whole; weights above 0.
 */
export function fairShares(weights: readonly number[], pools: readonly Pool[]): FairShare[] {
  const shares = weights.map((): FairShare => ({ places: 0, round: 0 }));
  let state: State = { weights, pools };
  for (let round = 0; state.weights.some((weight) => weight !== undefined); round++) {
    const { ratio, full } = highestCommonRatio(state);
    for (const group of full) shares[group] = { places: ratio * (state.weights[group] ?? 0), round };
    state = settle(state, full);
  }
  return shares;
}

/** The highest ratio all unsettled groups can reach together, and the groups it is the last one for [dinkelbach1967]. */
function highestCommonRatio(state: State): { ratio: number; full: readonly number[] } {
  const unsettled = [...state.weights.keys()].filter((group) => state.weights[group] !== undefined);
  let ratio = usablePerWeight(state, unsettled);
  for (;;) {
    const supplies = state.weights.map((weight) => (weight === undefined ? undefined : weight * ratio));
    const routing = routeNeeds(supplies, state.pools);
    const lower = routing.complete ? ratio : usablePerWeight(state, routing.short);
    if (lower < ratio) ratio = lower;
    // Rounding could leave nobody full; settling everybody is then right to within the rounding.
    else return { ratio, full: routing.full.length > 0 ? routing.full : unsettled };
  }
}

function usablePerWeight({ weights, pools }: State, groups: readonly number[]): number {
  const usable = pools.filter((pool) => pool.groups.some((group) => groups.includes(group)));
  const weight = groups.reduce((sum, group) => sum + (weights[group] ?? 0), 0);
  return usable.reduce((sum, pool) => sum + pool.places, 0) / weight;
}

function settle({ weights, pools }: State, settled: readonly number[]): State {
  return {
    weights: weights.map((weight, group) => (settled.includes(group) ? undefined : weight)),
    pools: pools.map((pool) =>
      pool.groups.some((group) => settled.includes(group)) ? { places: 0, groups: [] } : pool,
    ),
  };
}
