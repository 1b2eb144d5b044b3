import type { Pool } from './supply-network.ts';
import { routeNeeds } from './route-needs.ts';

/** A group that still competes for places. */
interface Claim {
  readonly group: number;
  /** Above 0. */
  readonly weight: number;
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
  const shares: FairShare[] = [];
  let claims = weights.map((weight, group): Claim => ({ group, weight }));
  let open = pools;
  for (let round = 0; claims.length > 0; round++) {
    const { ratio, full } = highestCommonRatio(claims, open);
    for (const { group, weight } of full) shares[group] = { places: ratio * weight, round };
    claims = claims.filter((claim) => !full.includes(claim));
    open = open.filter((pool) => !mayUse(full, pool));
  }
  return shares;
}

/** The highest ratio all claims can reach together, and the claims it is the last one for [dinkelbach1967]. */
function highestCommonRatio(
  claims: readonly Claim[],
  pools: readonly Pool[],
): { ratio: number; full: readonly Claim[] } {
  let ratio = usablePerWeight(claims, pools);
  for (;;) {
    const supplies = claims.map(({ group, weight }) => ({ group, citizens: weight * ratio }));
    const { complete, short, full } = routeNeeds(supplies, pools);
    const of = (groups: readonly number[]): Claim[] => claims.filter(({ group }) => groups.includes(group));
    const lower = complete ? ratio : usablePerWeight(of(short), pools);
    if (lower < ratio) ratio = lower;
    // Rounding could leave nobody full; settling everybody is then right to within the rounding.
    else return { ratio, full: full.length > 0 ? of(full) : claims };
  }
}

function usablePerWeight(claims: readonly Claim[], pools: readonly Pool[]): number {
  const usable = pools.filter((pool) => mayUse(claims, pool)).reduce((sum, pool) => sum + pool.places, 0);
  return usable / claims.reduce((sum, { weight }) => sum + weight, 0);
}

function mayUse(claims: readonly Claim[], pool: Pool): boolean {
  return claims.some(({ group }) => pool.groups.includes(group));
}
