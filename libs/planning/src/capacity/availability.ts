import { requireLoad, requirePlaces } from './erlang-ranges.ts';
import { figure, type Figure, missing } from '../figures/figure.ts';
import { refusedShare } from './refused-share.ts';

/**
 * Availability — the chance that a citizen who needs a place finds one free: 1 − Erlang B [erlang1917].
 * Unit: load in Erlang (served + waiting), places in places, result a share 0–1.
 * Missing cases: `no-demand` when the load is 0, since there is nobody whose chance it could be. Demand without
 * places is not missing: the chance is 0.
 * @throws RangeError when load or places is outside 0 to a million.
 * @example availability(1, 2) // { value: 0.8 }
 */
export function availability(load: number, places: number): Figure {
  requireLoad(load);
  requirePlaces(places);
  return load === 0 ? missing('no-demand') : figure(1 - refusedShare(load, places));
}
