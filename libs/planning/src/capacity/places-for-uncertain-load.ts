import { expectedRefusal } from './expected-refusal.ts';
import { findRoot } from '../numerics/find-root.ts';
import { REFUSAL_TOLERANCE, requireMaxRefusal } from './erlang-ranges.ts';
import { requireUncertainLoad, type UncertainLoad } from './uncertain-load.ts';

/**
 * Required places under an uncertain load — the smallest whole number of places that refuses at most `maxRefusal` on
 * average over what the load may turn out to be: Erlang B mixed over a gamma distribution [jongbloed-koole2001].
 * Unit: mean in Erlang, cv and maxRefusal shares, result whole places.
 * Missing cases: none; mean 0 requires 0 places.
 * @throws RangeError when mean is outside 0 to a million, cv outside 0 to 3 or maxRefusal outside 1e-9 to 0.999999.
 * @example placesForUncertainLoad({ mean: 29, cv: 0.3 }, 0.05) // 38
 */
export function placesForUncertainLoad(load: UncertainLoad, maxRefusal: number): number {
  requireUncertainLoad(load);
  requireMaxRefusal(maxRefusal);
  if (load.mean === 0) return 0;
  const excess = (places: number): number => expectedRefusal(load, places) - maxRefusal - REFUSAL_TOLERANCE;
  let enough = 1;
  while (excess(enough) > 0) enough *= 2;
  let places = Math.floor(findRoot(excess, enough / 2, enough));
  while (excess(places) > 0) places += 1;
  return places;
}
