import type { FairShare } from './fair-shares.ts';
import { type Pool, supplyNetwork } from './supply-network.ts';

/**
 * Whole places by pool and group — rounds each group's fair share down, then adds one place at a time where the
 * pools still have room: worse-off groups first, so that a rounded place never leaves them, and among equals the
 * largest remainder first [balinski-young1982]. Each group ends within one place of its share and every place of a
 * pool is given away.
 */
export function wholePoolFlows(shares: readonly FairShare[], pools: readonly Pool[]): number[][] {
  const down = shares.map((share) => Math.floor(share.places));
  const { network, source, sink, flows } = supplyNetwork(down, pools, 0);
  network.maximise(source, sink);
  const groups = shares.map(({ places, round }, group) => ({
    group,
    round,
    rest: places - (down[group] ?? 0),
  }));
  for (const { group } of groups.sort((a, b) => a.round - b.round || b.rest - a.rest || a.group - b.group)) {
    network.connect(source, group, 1);
    network.maximise(source, sink);
  }
  return flows();
}
