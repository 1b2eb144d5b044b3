import { requireMaxRefusal, requirePlaces } from './erlang-ranges.ts';
import { findRoot } from '../numerics/find-root.ts';
import { logGamma } from '../numerics/log-gamma.ts';
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
  if (places === 0) return 0;
  // B ≤ a^c / Γ(c + 1) bounds the load from below; the places cannot carry more than themselves, a (1 − B) ≤ c.
  const low = Math.exp((Math.log(maxRefusal) + logGamma(places + 1)) / places);
  const high = places / (1 - maxRefusal);
  return findRoot((load) => refusedShare(load, places) - maxRefusal, low, high);
}
