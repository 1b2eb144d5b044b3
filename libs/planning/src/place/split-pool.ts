import { erlangB } from '../capacity/erlang-b.ts';
import { poolingGain } from '../capacity/pooling-gain.ts';
import { figure, type Figure, missing } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { at } from '../numerics/at.ts';

/** A pool that is to be split over sites. */
export interface PoolToSplit {
  /** Expected load of each site, in Erlang: mean number of citizens in service if places were never short. */
  readonly loads: readonly number[];
  /** Accepted chance that a citizen finds no free place. */
  readonly maxRefusal: number;
  /** Fewest places that a site can run on; see `criticalMass`, or a professional minimum if that is larger. */
  readonly criticalPlaces: number;
}

/** One site that stands on its own places. */
export interface SiteCapacity {
  readonly load: number;
  /** Places that keep the refusal within the limit. */
  readonly places: number;
  /** Share of citizens refused with that many places. */
  readonly refused: Figure;
  readonly occupancy: Figure;
  readonly belowCriticalMass: boolean;
}

/** What splitting one pool costs in places. */
export interface SplitPool {
  readonly sites: readonly SiteCapacity[];
  /** Places of all sites when each keeps its own. */
  readonly placesApart: number;
  /** Places when all sites shared one pool. */
  readonly placesTogether: number;
  /** placesApart − placesTogether; never negative. */
  readonly extraPlaces: number;
}

/**
 * Split of one pool — the places that several sites need beyond one site with the same demand and refusal, and how
 * each site would run [smith-whitt1981] [erlang1917]. To be shown beside the kilometres that the sites save. A site is
 * below critical mass when it needs fewer places than `criticalPlaces`.
 * Unit: loads in Erlang, refusal and occupancy shares, whole places.
 * Missing cases: without load a site's refusal is `no-demand` and its occupancy `no-capacity`.
 * @throws RangeError as `placesForRefusal`, or when the critical places are negative.
 * @example splitPool({ loads: [4, 6], maxRefusal: 0.05, criticalPlaces: 9 }).extraPlaces // 3
 */
export function splitPool({ loads, maxRefusal, criticalPlaces }: PoolToSplit): SplitPool {
  requireRange('criticalPlaces', criticalPlaces, NOT_NEGATIVE);
  const gain = poolingGain(loads, maxRefusal);
  return {
    sites: gain.alone.map((places, site) => siteCapacity(at(loads, site), places, criticalPlaces)),
    placesApart: gain.aloneTotal,
    placesTogether: gain.pooled,
    extraPlaces: gain.saved,
  };
}

function siteCapacity(load: number, places: number, criticalPlaces: number): SiteCapacity {
  const belowCriticalMass = places < criticalPlaces;
  if (load === 0)
    return {
      load,
      places,
      refused: missing('no-demand'),
      occupancy: missing('no-capacity'),
      belowCriticalMass,
    };
  const refused = erlangB(load, places);
  return {
    load,
    places,
    refused: figure(refused),
    occupancy: figure((load * (1 - refused)) / places),
    belowCriticalMass,
  };
}
