import { connect, FlowNode } from './flow-network.ts';

/** Places that the same groups may use, seen as one pool. */
export interface Pool {
  readonly places: number;
  /** Indices of the groups that may use the pool. */
  readonly groups: readonly number[];
}

/** Citizens of a group that look for places. */
export interface GroupSupply {
  readonly group: number;
  readonly citizens: number;
}

/** The network source → groups → pools → sink. */
export interface SupplyNetwork {
  readonly source: FlowNode;
  readonly sink: FlowNode;
  readonly groups: readonly (GroupSupply & { readonly node: FlowNode })[];
  /** What flows from each group (inner) into each pool (outer). */
  readonly flows: () => number[][];
}

export function supplyNetwork(supplies: readonly GroupSupply[], pools: readonly Pool[]): SupplyNetwork {
  const [source, sink] = [new FlowNode(), new FlowNode()];
  const groups = supplies.map((supply) => ({ ...supply, node: new FlowNode() }));
  for (const { node, citizens } of groups) connect(source, node, citizens);
  const pipes = pools.map((pool) => {
    const node = new FlowNode();
    connect(node, sink, pool.places);
    return groups.map((from) =>
      pool.groups.includes(from.group) ? connect(from.node, node, Infinity) : undefined,
    );
  });
  return { source, sink, groups, flows: () => pipes.map((row) => row.map((pipe) => pipe?.flow ?? 0)) };
}
