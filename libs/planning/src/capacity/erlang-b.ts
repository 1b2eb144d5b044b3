import { requireLoad, requirePlaces } from './erlang-ranges.ts';
import { refusedShare } from './refused-share.ts';

/**
 * Erlang loss probability (Erlang B) — the share of citizens who find every place taken and go elsewhere.
 * Forward recursion from 0 places [erlang1917]; fractional places by the continuous form [jagerman1974]. It depends
 * on the length of stay only through its mean.
 * Unit: load in Erlang (mean number in service if places were never short), places in places, result a share 0–1.
 * Missing cases: none; 0 places refuse everyone (1), load 0 with places refuses nobody (0). For a figure that says
 * "no demand" use `availability`.
 * @throws RangeError when load or places is outside 0 to a million.
 * @example erlangB(1, 2) // 0.2
 */
export function erlangB(load: number, places: number): number {
  requireLoad(load);
  requirePlaces(places);
  return refusedShare(load, places);
}
