import { distanceMatrix } from '@tilbudsvifte/planning';
import type { Municipality } from '../../reference/reference-lists.ts';

/** Kilometres by road between the seats of the municipalities of an area. */
export interface SeatDistances {
  /** Infinite for a municipality that is not in the area. */
  km(from: string, to: string): number;
}

/** Distances between seats: the great circle times the road factor; across water nothing is added. */
export function seatDistances(
  municipalities: readonly Municipality[],
  codes: readonly string[],
): SeatDistances {
  const seats = municipalities.filter(({ code }) => codes.includes(code));
  const table = distanceMatrix(seats, seats);
  const place = new Map(seats.map(({ code }, index) => [code, index]));
  return {
    km: (from, to) => table[place.get(from) ?? -1]?.[place.get(to) ?? -1] ?? Infinity,
  };
}
