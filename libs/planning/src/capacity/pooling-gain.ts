import { placesForRefusal } from './places-for-refusal.ts';

/** Places needed alone and together, at the same accepted refusal. */
export interface PoolingGain {
  /** Whole places each party needs alone, in the order given. */
  readonly alone: readonly number[];
  readonly aloneTotal: number;
  /** Whole places when all parties share one pool. */
  readonly pooled: number;
  /** aloneTotal − pooled; never negative. */
  readonly saved: number;
  /** Whole places of each cluster, in the order given; one entry, `pooled`, when no clusters were given. */
  readonly perCluster: readonly number[];
}

/**
 * Pooling gain — the places saved when parties with separate demand share their places instead of each keeping
 * enough alone: Σ c(aᵢ) − c(Σ aᵢ) with c from Erlang B [smith-whitt1981]. Assumes that the parties' demand varies
 * independently and that every place in a pool suits every citizen in it.
 * Unit: loads in Erlang, maxRefusal a share, results whole places; a cluster is a list of indices into `loads`.
 * Missing cases: none; no parties, or only loads of 0, need 0 places and save 0.
 * @throws RangeError as `placesForRefusal`, or when the clusters do not hold every party exactly once.
 * @example poolingGain([0.4, 0.9, 1.5, 2.2, 6], 0.05).saved // 10
 */
export function poolingGain(
  loads: readonly number[],
  maxRefusal: number,
  clusters: readonly (readonly number[])[] = [[...loads.keys()]],
): PoolingGain {
  requirePartition(loads.length, clusters);
  const alone = loads.map((load) => placesForRefusal(load, maxRefusal));
  const aloneTotal = sum(alone);
  const pooled = placesForRefusal(sum(loads), maxRefusal);
  const perCluster = clusters.map((members) =>
    placesForRefusal(sum(loads.filter((_, party) => members.includes(party))), maxRefusal),
  );
  return { alone, aloneTotal, pooled, saved: aloneTotal - pooled, perCluster };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function requirePartition(parties: number, clusters: readonly (readonly number[])[]): void {
  const members = clusters.flat();
  const expected = new Set(Array.from({ length: parties }, (_, party) => party));
  if (members.length === parties && members.every((member) => expected.delete(member))) return;
  throw new RangeError(
    `clusters must hold every party 0..${parties - 1} once, got ${JSON.stringify(clusters)}`,
  );
}
