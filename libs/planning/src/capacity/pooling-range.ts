import { type Figure, missing, type Present } from '../figures/figure.ts';
import { placesForRefusal } from './places-for-refusal.ts';
import { refusedShare } from './refused-share.ts';
import { type Measure, rangeOf, savedRange } from './range-of-pools.ts';
import { requireKnown } from './withheld-loads.ts';

/** Places needed and the occupancy they reach, of parties each on their own and of all in one pool. */
export interface AloneAndPooled {
  readonly alone: Figure;
  readonly pooled: Figure;
  /** alone − pooled. */
  readonly saved: Figure;
  /** Carried load per place; `no-demand` when nobody is in need. */
  readonly occupancyAlone: Figure;
  readonly occupancyPooled: Figure;
}

/** The same for all parties, with what the clusters need together, and for each cluster, in the order given. */
export interface PoolingRange extends AloneAndPooled {
  readonly clustered: Figure;
  readonly savedByClusters: Figure;
  readonly clusters: readonly AloneAndPooled[];
}

/** Loads by party in whole citizens; null is withheld, and then at least 1. Their sum is known. */
export interface PartlyKnownLoads {
  readonly loads: readonly (number | null)[];
  readonly total: number;
}

/**
 * Pooling gain when some loads are withheld — `poolingGain` [smith-whitt1981] with an interval: lo and hi are the ends of what is
 * possible given the loads that are known and the total of all, since withheld loads are whole citizens, at least one
 * each, that add up to what is left. The value stands for the remainder shared out as evenly as possible. Nothing is
 * used but what is published, so nothing withheld can be read back from the result.
 * Unit: loads in citizens (Erlang), maxRefusal a share, places whole, occupancy a share; a cluster is a list of indices.
 * Missing cases: occupancies are `no-demand` when there is no load. Without withheld loads there are no intervals.
 * @throws RangeError as `placesForRefusal`, or when the total leaves less than one citizen for a withheld load.
 * @example poolingRange({ loads: [3, null, null], total: 9 }, 0.05, [[0, 1, 2]]).alone // { value: 21, lo: 20, hi: 21 }
 */
export function poolingRange(
  { loads, total }: PartlyKnownLoads,
  maxRefusal: number,
  clusters: readonly (readonly number[])[],
): PoolingRange {
  const known = requireKnown(loads, total);
  const places = remembered((load) => placesForRefusal(load, maxRefusal));
  const carried = remembered((load) => carriedBy(load, places(load)));
  const summary = (members: readonly number[]): AloneAndPooled => {
    const each = members.map((member) => [member]);
    const [alone, pooled] = [rangeOf(known, each, places), rangeOf(known, [members], places)];
    return {
      alone,
      pooled,
      saved: savedRange(known, [members], places),
      occupancyAlone: carriedShare(rangeOf(known, each, carried), alone),
      occupancyPooled: carriedShare(rangeOf(known, [members], carried), pooled),
    };
  };
  return {
    ...summary([...loads.keys()]),
    clustered: rangeOf(known, clusters, places),
    savedByClusters: savedRange(known, clusters, places),
    clusters: clusters.map(summary),
  };
}

/** Mean number of citizens in service: the load less what finds no place. */
export function carriedBy(load: number, places: number): number {
  return load === 0 ? 0 : load * (1 - refusedShare(load, places));
}

/** The measure, worked out once for every load it is asked for. */
export function remembered(measure: Measure): Measure {
  const known = new Map<number, number>();
  return (load) => {
    const value = known.get(load) ?? measure(load);
    known.set(load, value);
    return value;
  };
}

/**
 * Citizens in service per place. Ends of different sums taken against each other can only be too wide, never too narrow.
 */
export function carriedShare(carried: Present, places: Present): Figure {
  const { lo = places.value, hi = places.value } = places;
  if (lo === 0) return missing('no-demand');
  const value = carried.value / places.value;
  const least = (carried.lo ?? carried.value) / hi;
  const most = Math.min(1, (carried.hi ?? carried.value) / lo);
  return most - least < 1e-9 ? { value } : { value, lo: least, hi: most };
}
