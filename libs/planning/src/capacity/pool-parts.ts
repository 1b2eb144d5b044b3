import { type Figure, figure, missing, type Present } from '../figures/figure.ts';
import { placesForRefusal } from './places-for-refusal.ts';
import { carriedBy, carriedShare, type PartlyKnownLoads, remembered } from './pooling-range.ts';
import { type Measure, rangeOf, savedRange } from './range-of-pools.ts';
import { refusedShare } from './refused-share.ts';
import { requireKnown } from './withheld-loads.ts';

/** What pools need and do together, each on its own places. */
export interface PoolParts {
  readonly places: Figure;
  /** Places fewer than when every party keeps its own. */
  readonly saved: Figure;
  /** Citizens in service per place; `no-demand` when nobody is in need. */
  readonly occupancy: Figure;
  /** Share of the parties' citizens who find their pool full; `no-demand` when nobody is in need. */
  readonly refused: Figure;
}

/**
 * Parts of a pool — the places, the occupancy and the refusal of parties who stand together in any pools: each alone,
 * in clusters, or all in one [smith-whitt1981], with lo and hi where some loads are withheld, as `poolingRange` finds
 * them. What pools need together is found from one and the same share of what is withheld, so that the ends of a sum
 * are those of the sum.
 * Unit: loads in citizens (Erlang), maxRefusal a share, places whole, occupancy and refused shares; a pool is a list of
 * indices, a party is in one pool at most.
 * Missing cases: occupancy and refusal are `no-demand` without load. Without withheld loads there are no intervals.
 * @throws RangeError as `poolingRange`.
 * @example poolParts({ loads: [3, null, null], total: 9 }, 0.05, [[0, 1], [2]]).places // { value: 17, lo: 16, hi: 17 }
 */
export function poolParts(
  { loads, total }: PartlyKnownLoads,
  maxRefusal: number,
  pools: readonly (readonly number[])[],
): PoolParts {
  const known = requireKnown(loads, total);
  const placesFor = remembered((load) => placesForRefusal(load, maxRefusal));
  const range = (measure: Measure): Present => rangeOf(known, pools, measure);
  const everybody = pools.flat().length === loads.length;
  const places = once(() => range(placesFor));
  const single = (load: number): number => refusedShare(load, placesFor(load));
  const refused = (load: number): number => load - carriedBy(load, placesFor(load));
  const refusal = once((): Figure => {
    if (places().value === 0) return missing('no-demand');
    return pools.length === 1
      ? range(single)
      : perCitizen(range(refused), everybody ? figure(total) : range((load) => load));
  });
  const saved = once(() => savedRange(known, pools, placesFor));
  const occupancy = once(() =>
    carriedShare(
      range((load) => carriedBy(load, placesFor(load))),
      places(),
    ),
  );
  // Each is a search of its own, and few callers want all.
  return {
    get places() {
      return places();
    },
    get saved() {
      return saved();
    },
    get occupancy() {
      return occupancy();
    },
    get refused() {
      return refusal();
    },
  };
}

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => (found ??= { value: find() }).value;
}

/** Of several pools: where a part is withheld elsewhere the ends can only be too wide. */
function perCitizen(refused: Present, load: Present): Figure {
  const value = refused.value / load.value;
  const [lo, hi] = [
    (refused.lo ?? refused.value) / (load.hi ?? load.value),
    (refused.hi ?? refused.value) / (load.lo ?? load.value),
  ];
  return hi - lo < 1e-12 ? figure(value) : { ...figure(value), lo, hi };
}
