import { findRoot } from '../numerics/find-root.ts';
import { placesForRefusal } from './places-for-refusal.ts';
import { refusedShare } from './refused-share.ts';

/**
 * Required places without rounding — the fractional number of places that refuses exactly `maxRefusal`, by the
 * continuous Erlang B [jagerman1974]. For sharing a bill, where the staircase of whole places would be unfair.
 * Unit: load in Erlang, maxRefusal a share, result places.
 * Missing cases: none; load 0 requires 0 places.
 * @throws RangeError as `placesForRefusal`.
 * @example placesForRefusalContinuous(10, 0.05) // 14.300425967157377
 */
export function placesForRefusalContinuous(load: number, maxRefusal: number): number {
  const whole = placesForRefusal(load, maxRefusal);
  if (whole === 0) return 0;
  return findRoot((places) => refusedShare(load, places) - maxRefusal, whole - 1, whole);
}
