import { requirePlaces } from './erlang-ranges.ts';
import { figure, type Figure, missing } from '../figures/figure.ts';
import { findRoot } from '../numerics/find-root.ts';
import { refusedShare } from './refused-share.ts';
import { requireRange } from '../figures/require-range.ts';

/**
 * Refusal at an occupancy — the share refused by a service that keeps this occupancy: Erlang B at the load whose
 * carried part, load × (1 − B), fills `occupancy × places` [de-bruin2010].
 * Unit: places in places, occupancy a share 0–1, result a share 0–1.
 * Missing cases: `no-capacity` when there are no places. At occupancy 1 the result is the limit 1: places that are
 * never empty can never be offered.
 * @throws RangeError when places is outside 0 to a million or occupancy outside 0 to 1.
 * @example refusalAtOccupancy(10, 0.95) // { value: 0.6505860237944755 }
 */
export function refusalAtOccupancy(places: number, occupancy: number): Figure {
  requirePlaces(places);
  requireRange('occupancy', occupancy, [0, 1]);
  if (places === 0) return missing('no-capacity');
  if (occupancy === 1) return figure(1);
  const shortfall = (load: number): number => load * (1 - refusedShare(load, places)) - occupancy * places;
  let bound = places / (1 - occupancy);
  // The bound holds for whole places; a fraction of a place fills up more slowly.
  while (shortfall(bound) < 0 && bound < LARGEST_LOAD) bound *= 2;
  return figure(refusedShare(findRoot(shortfall, 0, bound), places));
}

/** Beyond this load 1 − B is rounding noise and the refusal is 1 to every digit shown. */
const LARGEST_LOAD = 1e15;
