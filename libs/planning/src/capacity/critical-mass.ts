import { REFUSAL_TOLERANCE, requireMaxRefusal } from './erlang-ranges.ts';
import { figure, type Figure, missing } from '../figures/figure.ts';
import { refusedShare } from './refused-share.ts';
import { requireRange } from '../figures/require-range.ts';
import { smallestWhole } from '../numerics/smallest-whole.ts';

/** No region has a million places; a target that needs more cannot be reached by pooling. */
const LARGEST_POOL = 2 ** 20;

/**
 * Critical mass — the smallest pool of interchangeable places that keeps this occupancy and refuses at most
 * `maxRefusal` [smith-whitt1981] [de-bruin2010]. The reachable occupancy rises with the size of the pool, so the
 * answer is found by halving; a pool of c is large enough when B(c, c × occupancy / (1 − maxRefusal)) ≤ maxRefusal.
 * Unit: occupancy and maxRefusal shares, result whole places.
 * Missing cases: `not-applicable` when no pool up to a million places gets there (always so at occupancy 1).
 * @throws RangeError when occupancy is outside 0 to 1 or maxRefusal outside 1e-9 to 0.999999.
 * @example criticalMass(0.9, 0.05) // { value: 94 }
 */
export function criticalMass(occupancy: number, maxRefusal: number): Figure {
  requireRange('occupancy', occupancy, [0, 1]);
  requireMaxRefusal(maxRefusal);
  const loadPerPlace = occupancy / (1 - maxRefusal);
  const suffices = (pool: number): boolean =>
    pool > 0 && refusedShare(pool * loadPerPlace, pool) <= maxRefusal + REFUSAL_TOLERANCE;
  if (occupancy === 1 || !suffices(LARGEST_POOL)) return missing('not-applicable');
  return figure(smallestWhole(suffices));
}
