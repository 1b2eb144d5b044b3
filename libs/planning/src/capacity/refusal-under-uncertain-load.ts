import { expectedRefusal } from './expected-refusal.ts';
import { requirePlaces } from './erlang-ranges.ts';
import { requireUncertainLoad, type UncertainLoad } from './uncertain-load.ts';

/**
 * Refusal under an uncertain load — the share refused when the load itself is only forecast: the mean of Erlang B
 * over a gamma distributed load with this mean and coefficient of variation [jongbloed-koole2001], by adaptive
 * quadrature. Pooling does not make this part of the risk smaller when the parties' forecasts are wrong together.
 * Unit: mean in Erlang, cv a share of the mean, places in places, result a share 0–1.
 * Missing cases: none; cv 0 is Erlang B, mean 0 with places refuses nobody, 0 places refuse everyone.
 * @throws RangeError when mean or places is outside 0 to a million or cv outside 0 to 3.
 * @example refusalUnderUncertainLoad({ mean: 29, cv: 0.3 }, 38) // 0.049396448007034
 */
export function refusalUnderUncertainLoad(load: UncertainLoad, places: number): number {
  requireUncertainLoad(load);
  requirePlaces(places);
  return expectedRefusal(load, places);
}
