import { requireLoad, requirePlaces } from './erlang-ranges.ts';
import { figure, type Figure, missing } from '../figures/figure.ts';
import { refusedShare } from './refused-share.ts';

/**
 * Erlang delay probability (Erlang C) — the share of citizens who must wait when nobody goes elsewhere.
 * C = B / (1 − ρ(1 − B)) with ρ = load / places [erlang1917].
 * Unit: load in Erlang, places in places, result a share 0–1.
 * Missing cases: `no-demand` when the load is 0; `no-capacity` when there are no places; `not-stationary` when the
 * load is at least the places, for then the queue grows for ever.
 * @throws RangeError when load or places is outside 0 to a million.
 * @example erlangC(2, 3) // { value: 0.4444444444444444 }
 */
export function erlangC(load: number, places: number): Figure {
  requireLoad(load);
  requirePlaces(places);
  if (load === 0) return missing('no-demand');
  if (places === 0) return missing('no-capacity');
  if (load >= places) return missing('not-stationary');
  const refused = refusedShare(load, places);
  return figure(refused / (1 - (load / places) * (1 - refused)));
}
