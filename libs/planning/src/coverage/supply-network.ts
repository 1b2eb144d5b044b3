import { FlowNetwork } from './flow-network.ts';

/** Places that the same groups may use, seen as one pool. */
export interface Pool {
  readonly places: number;
  /** Indices of the groups that may use the pool. */
  readonly groups: readonly number[];
}

/** The network source → groups → pools → sink; `flows()` tells the amounts by pool and group. */
export function supplyNetwork(
  supplies: readonly (number | undefined)[],
  pools: readonly Pool[],
  tolerance: number,
): { network: FlowNetwork; source: number; sink: number; flows: () => number[][] } {
  const [source, sink] = [supplies.length + pools.length, supplies.length + pools.length + 1];
  const network = new FlowNetwork(sink + 1, tolerance);
  supplies.forEach((supply, group) => network.connect(source, group, supply ?? 0));
  const meters = pools.map((pool, i) => {
    network.connect(supplies.length + i, sink, pool.places);
    return supplies.map((supply, group) =>
      supply !== undefined && pool.groups.includes(group)
        ? network.connect(group, supplies.length + i, Infinity)
        : undefined,
    );
  });
  return { network, source, sink, flows: () => meters.map((row) => row.map((meter) => meter?.() ?? 0)) };
}
