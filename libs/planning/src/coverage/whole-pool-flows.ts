import { connect } from './flow-network.ts';
import type { FairShare } from './fair-shares.ts';
import { maximumFlow } from './maximum-flow.ts';
import { type Pool, supplyNetwork } from './supply-network.ts';
import { zip } from '../numerics/zip.ts';

/**
 * Whole places by pool and group — rounds each group's fair share down, then adds one place at a time where the
 * pools still have room: worse-off groups first, so that a rounded place never leaves them, and among equals the
 * largest remainder first [balinski-young1982]. Each group ends within one place of its share and every place of a
 * pool is given away.
 */
export function wholePoolFlows(shares: readonly FairShare[], pools: readonly Pool[]): number[][] {
  const roundedDown = shares.map(({ places }, group) => ({ group, citizens: Math.floor(places) }));
  const { source, sink, groups, flows } = supplyNetwork(roundedDown, pools);
  maximumFlow(source, sink, 0);
  const inTurn = zip(groups, shares).map(([{ node, citizens }, { places, round }]) => ({
    node,
    round,
    rest: places - citizens,
  }));
  // Equals stay in the order given: sorting is stable.
  for (const { node } of inTurn.sort((a, b) => a.round - b.round || b.rest - a.rest)) {
    connect(source, node, 1);
    maximumFlow(source, sink, 0);
  }
  return flows();
}
