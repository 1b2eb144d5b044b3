import type { Pool } from './supply-network.ts';
import { zip } from '../numerics/zip.ts';

/** A pool and the services it is made of. */
export interface ServicePool extends Pool {
  readonly members: readonly { readonly service: number; readonly places: number }[];
}

/** Services that the same groups may use are one pool: 500 services become a few dozen nodes. */
export function servicePools(
  places: readonly number[],
  permitted: readonly (readonly number[])[],
): ServicePool[] {
  const pools = new Map<string, ServicePool>();
  zip(places, permitted).forEach(([own, groups], service) => {
    const key = groups.join();
    const { places: others, members } = pools.get(key) ?? { places: 0, members: [] };
    pools.set(key, { places: others + own, groups, members: [...members, { service, places: own }] });
  });
  return [...pools.values()];
}
