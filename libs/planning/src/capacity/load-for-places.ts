import { requireMaxRefusal, requirePlaces } from './erlang-ranges.ts';
import { findRoot } from '../numerics/find-root.ts';
import { refusedShare } from './refused-share.ts';

/**
 * Largest load — the demand a given number of places can meet while refusing at most `maxRefusal` (the classic
 * Erlang B table [erlang1917]).
 * Unit: places in places, maxRefusal a share, result Erlang.
 * Missing cases: none; 0 places can meet a load of 0.
 * @throws RangeError when places is outside 0 to a million or maxRefusal outside 1e-9 to 0.999999.
 * @example loadForPlaces(2, 0.2) // 1
 */
export function loadForPlaces(places: number, maxRefusal: number): number {
  requirePlaces(places);
  requireMaxRefusal(maxRefusal);
  // The places cannot hold more than themselves: load × (1 − refused) ≤ places bounds the load from above.
  const bound = places / (1 - maxRefusal);
  return findRoot((load) => refusedShare(load, places) - maxRefusal, 0, bound);
}
