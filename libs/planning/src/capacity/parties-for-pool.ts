import { figure, type Figure, missing } from '../figures/figure.ts';
import { smallestWhole } from '../numerics/smallest-whole.ts';
import { requireLoad } from './erlang-ranges.ts';
import { loadForPlaces } from './load-for-places.ts';

/**
 * Parties needed for a pool — how many parties of equal load must share their places before the pool they need has this
 * many: the smallest n with n × load above the largest load that one place fewer can meet (Erlang B [erlang1917]). With
 * `criticalMass` it says how many municipalities must stand together.
 * Unit: load in Erlang, places whole, maxRefusal a share, result whole parties.
 * Missing cases: `no-demand` when the load is 0.
 * @throws RangeError as `loadForPlaces`, or when the load is negative or above a million.
 * @example partiesForPool(0.5, 20, 0.05) // { value: 29 }
 */
export function partiesForPool(load: number, places: number, maxRefusal: number): Figure {
  requireLoad(load);
  if (load === 0) return missing('no-demand');
  const within = loadForPlaces(Math.max(0, places - 1), maxRefusal);
  return figure(
    Math.max(
      1,
      smallestWhole((parties) => parties * load > within + 1e-9),
    ),
  );
}
