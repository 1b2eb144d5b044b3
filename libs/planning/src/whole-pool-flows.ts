import { type Pool, supplyNetwork } from './supply-network.ts';

/** A share that should be whole may come out a hair below. */
const ROUNDING = 1e-6;

/**
 * Whole places by pool and group — rounds each group's fair share down, then adds one place at a time where the
 * pools still have room, largest remainder first [balinski-young1982]. Each group ends within one place of its share
 * and every place of a pool is given away.
 */
export function wholePoolFlows(shares: readonly number[], pools: readonly Pool[]): number[][] {
  const down = shares.map((share) => Math.floor(share + ROUNDING));
  const { network, source, sink, flows } = supplyNetwork(down, pools, ROUNDING);
  network.maximise(source, sink);
  const remainder = (group: number): number => (shares[group] ?? 0) - (down[group] ?? 0);
  for (const group of [...shares.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b)) {
    network.connect(source, group, 1);
    network.maximise(source, sink);
  }
  return flows();
}
