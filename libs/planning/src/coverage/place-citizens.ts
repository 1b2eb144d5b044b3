import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { zip } from '../numerics/zip.ts';
import { sharedSupply } from './shared-supply.ts';

/** Citizens who look for a place together, such as those of a service that closes, or those waiting in a group. */
export interface Seekers {
  readonly key: string;
  readonly citizens: number;
}

/** Places that can be taken, as many as are meant to be filled; not necessarily whole. */
export interface FreePlaces {
  readonly key: string;
  readonly places: number;
}

/** Where seekers find a place. */
export interface PlacedCitizens {
  /** Citizens by free places (outer) and seekers (inner). */
  readonly placed: readonly (readonly number[])[];
  /** Citizens by seekers who find none. */
  readonly without: readonly number[];
}

/** Places are counted in hundredths: a place that is filled nine days in ten is 0.9. */
const PARTS = 100;

/** A number of parts that was computed may come out a hair below the whole number it should be. */
const WHOLE_GUARD = 1e-9;

/**
 * Placing citizens — how those who lose or lack a place share the free ones: as many as can be placed are placed
 * [ford-fulkerson1956], and where that is not all, in proportion to how many look [megiddo1974].
 * Unit: citizens, rounded to hundredths, and places, cut down to hundredths.
 * Missing cases: none.
 * @throws RangeError when citizens or places are negative, or `mayTake` is not free places × seekers.
 * @example placeCitizens(
 *   [{ key: 'closed', citizens: 12 }, { key: 'waiting', citizens: 6 }], [{ key: 'new', places: 9 }], [[true, true]],
 * ) // { placed: [[6, 3]], without: [6, 3] }
 */
export function placeCitizens(
  seekers: readonly Seekers[],
  free: readonly FreePlaces[],
  mayTake: readonly (readonly boolean[])[],
): PlacedCitizens {
  for (const { key, citizens } of seekers) requireRange(`citizens of ${key}`, citizens, NOT_NEGATIVE);
  for (const { key, places } of free) requireRange(`places of ${key}`, places, NOT_NEGATIVE);
  const looking = seekers.map(({ key, citizens }) => ({ key, need: Math.round(citizens * PARTS) }));
  const { allocation, groupPlaces } = sharedSupply(
    looking,
    // Never more than there is room for.
    free.map(({ key, places }) => ({ key, places: Math.floor(places * PARTS + WHOLE_GUARD) })),
    mayTake,
  );
  const taken = zip(looking, groupPlaces).map(([{ need }, places]) =>
    places === 0 ? 0 : Math.min(1, need / places),
  );
  const placed = allocation.map((row) => zip(row, taken).map(([places, share]) => (places * share) / PARTS));
  const without = zip(looking, groupPlaces).map(([{ need }, places]) => Math.max(0, need - places) / PARTS);
  return { placed, without };
}
