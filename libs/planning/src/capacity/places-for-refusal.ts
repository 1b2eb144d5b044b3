import { recursionStart } from './recursion-start.ts';
import { REFUSAL_TOLERANCE, requireLoad, requireMaxRefusal } from './erlang-ranges.ts';

/**
 * Required places under random demand — the smallest whole number of places that refuses at most `maxRefusal`.
 * The Erlang B recursion is run until it falls below the limit [erlang1917].
 * Unit: load in Erlang, maxRefusal a share, result whole places.
 * Missing cases: none; load 0 requires 0 places.
 * @throws RangeError when load is outside 0 to a million or maxRefusal outside 1e-9 to 0.999999.
 * @example placesForRefusal(10, 0.05) // 15
 */
export function placesForRefusal(load: number, maxRefusal: number): number {
  requireLoad(load);
  requireMaxRefusal(maxRefusal);
  if (load === 0) return 0;
  // Fewer places than load × (1 − maxRefusal) would have to carry more than they hold, so the answer lies beyond.
  let places = recursionStart(load, load * (1 - maxRefusal));
  let refused = 1;
  while (refused > maxRefusal + REFUSAL_TOLERANCE) {
    places += 1;
    const pressure = load * refused;
    refused = pressure / (places + pressure);
  }
  return places;
}
