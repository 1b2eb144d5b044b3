import { largestRemainder } from '../forecast/largest-remainder.ts';
import { zip } from '../numerics/zip.ts';

/**
 * Whole places by service — deals a pool's whole places per group out to its services, so that each row adds up to
 * the service's places and each column to the group's: every service takes its part of what is left, rounded by
 * largest remainder [balinski-young1982].
 */
export function dealToServices(groupPlaces: readonly number[], servicePlaces: readonly number[]): number[][] {
  let left = [...groupPlaces];
  return servicePlaces.map((places) => {
    const all = left.reduce((sum, count) => sum + count, 0);
    if (all === 0) return left.map(() => 0);
    const row = largestRemainder(
      left.map((count) => (count * places) / all),
      places,
    );
    left = zip(left, row).map(([count, dealt]) => count - dealt);
    return row;
  });
}
