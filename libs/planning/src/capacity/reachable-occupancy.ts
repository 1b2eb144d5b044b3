import { requireMaxRefusal, requirePlaces } from './erlang-ranges.ts';
import { figure, type Figure, missing } from '../figures/figure.ts';
import { loadForPlaces } from './load-for-places.ts';

/**
 * Reachable occupancy — the highest occupancy a service of this size can keep while refusing at most `maxRefusal`:
 * largest load × (1 − maxRefusal) / places [de-bruin2010].
 * Unit: places in places, maxRefusal a share, result a share 0–1.
 * Missing cases: `no-capacity` when there are no places.
 * @throws RangeError when places is outside 0 to a million or maxRefusal outside 1e-9 to 0.999999.
 * @example reachableOccupancy(10, 0.05) // { value: 0.5904921660496003 }
 */
export function reachableOccupancy(places: number, maxRefusal: number): Figure {
  requirePlaces(places);
  requireMaxRefusal(maxRefusal);
  if (places === 0) return missing('no-capacity');
  return figure((loadForPlaces(places, maxRefusal) * (1 - maxRefusal)) / places);
}
