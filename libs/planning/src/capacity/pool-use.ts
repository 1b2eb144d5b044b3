import { refusedShare } from './refused-share.ts';

/** One group of a partly pooled service. */
export interface PoolGroup {
  readonly load: number;
  readonly dedicated: number;
}

/** How a group uses the shared places: weights of 0, 1, … of them in use, adding up to 1 over `use`. */
export interface PoolUse {
  readonly use: Float64Array;
  /** The part of each weight in which the group's own places are all taken, so that its next citizen needs the pool. */
  readonly ownFull: Float64Array;
}

/**
 * Use of the shared places by one group — Poisson weights a^n / n! in which counts up to the group's own places use
 * none, and each one beyond uses one more. They are scaled by their largest and by Erlang B of the own places, so that
 * no factorial and no power is ever formed. `tilt` multiplies the weight of every shared place in use: it cancels in
 * the refusals, and keeps the weights that matter from vanishing beside those that do not.
 */
export function poolUse({ load, dedicated }: PoolGroup, shared: number, tilt: number): PoolUse {
  const refused = refusedShare(load, dedicated);
  const beyond = poissonWeights(load * tilt, dedicated, shared);
  const use = beyond.map((weight, inPool) => (inPool === 0 ? weight : weight * refused));
  const total = use.reduce((sum, weight) => sum + weight, 0);
  return {
    use: use.map((weight) => weight / total),
    ownFull: beyond.map((weight) => (weight * refused) / total),
  };
}

/** Weights of the counts `from` to `from + more`, the largest of them 1. */
function poissonWeights(load: number, from: number, more: number): Float64Array {
  const peak = Math.min(from + more, Math.max(from, Math.floor(load)));
  const below: number[] = [];
  const above: number[] = [];
  for (let [n, weight] = [peak, 1]; n > from; n--) below.push((weight *= n / load));
  for (let [n, weight] = [peak + 1, 1]; n <= from + more; n++) above.push((weight *= load / n));
  return Float64Array.of(...below.reverse(), 1, ...above);
}
