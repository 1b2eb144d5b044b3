import { requirePlaces, requireWhole, UP_TO_A_MILLION } from './erlang-ranges.ts';
import { requireRange } from '../figures/require-range.ts';

/**
 * Engset call congestion — the share of citizens refused when only `sources` citizens can ever need a place, so that
 * those in service ask for nothing: a small, known target group. Recursion over places for one source fewer, since a
 * citizen who asks meets what the others take up [engset1918]. (The share of time in which every place is taken, time
 * congestion, is the same recursion with all sources: `engset(sources + 1, …)`.)
 * Unit: sources in citizens; intensity in Erlang per citizen not in service (how often a need arises × mean stay);
 * places in whole places; result a share 0–1.
 * Missing cases: none; 0 places refuse everyone (1), as many places as citizens refuse nobody (0).
 * @throws RangeError when sources is not whole from 1 to a million, intensity not from 0 to a million, or places not
 * whole from 0 to a million.
 * @example engset(10, 0.1, 3) // 0.03583617747440273
 */
export function engset(sources: number, intensity: number, places: number): number {
  requireRange('sources', sources, [1, 1e6]);
  requireWhole('sources', sources);
  requireRange('intensity', intensity, UP_TO_A_MILLION);
  requirePlaces(places);
  requireWhole('places', places);
  let refused = 1;
  for (let k = 1; k <= places && refused > 0; k++) {
    const pressure = (sources - k) * intensity * refused;
    refused = pressure / (k + pressure);
  }
  return refused;
}
