import { REFUSAL_TOLERANCE, requireLoad, requireMaxRefusal } from './erlang-ranges.ts';
import { refusedShare } from './refused-share.ts';
import { requireRange } from '../figures/require-range.ts';
import { smallestWhole } from '../numerics/smallest-whole.ts';

/** Variance over mean of the demand. Outside these bounds a variance was given, or a standard deviation. */
const RATIO = [0.1, 100] as const;

/**
 * Required places under over-dispersed demand — the smallest whole number of places that refuses at most `maxRefusal`
 * when demand comes in clusters (siblings, a closed service), so that its variance is `ratio` times its mean:
 * Hayward's approximation B(c / ratio, a / ratio), with the continuous Erlang B [fredericks1980] [jagerman1974].
 * Unit: load in Erlang, ratio and maxRefusal plain numbers, result whole places.
 * Missing cases: none; load 0 requires 0 places, ratio 1 is `placesForRefusal`, below 1 demand is smoother than chance.
 * @throws RangeError when load is outside 0 to a million, ratio outside 0.1 to 100 or maxRefusal outside 1e-9 to
 * 0.999999.
 * @example placesForOverdispersedLoad(29, 2, 0.05) // 39
 */
export function placesForOverdispersedLoad(load: number, ratio: number, maxRefusal: number): number {
  requireLoad(load);
  requireRange('ratio', ratio, RATIO);
  requireMaxRefusal(maxRefusal);
  if (load === 0) return 0;
  return smallestWhole(
    (places) => refusedShare(load / ratio, places / ratio) <= maxRefusal + REFUSAL_TOLERANCE,
  );
}
