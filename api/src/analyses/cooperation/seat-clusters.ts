import { distanceMatrix, pMedian } from '@tilbudsvifte/planning';
import type { Municipality } from '../../reference/reference-lists.ts';

/** Municipalities that would share their places, named by the one in the middle. */
export interface SeatCluster {
  readonly cluster: string;
  readonly municipalities: readonly string[];
}

/**
 * Split an area by distance: the municipalities whose seats have the shortest way from all the others are the centres
 * (p-median, every municipality counting the same), and each municipality belongs to the nearest of them. Need takes no
 * part, so the split says nothing about who needs what, and is the same for every target group and year.
 */
export function seatClusters(
  municipalities: readonly Municipality[],
  codes: readonly string[],
  count: number,
): SeatCluster[] {
  const seats = municipalities.filter(({ code }) => codes.includes(code));
  if (seats.length === 0) return [];
  const distances = distanceMatrix(seats, seats);
  const { sites, assignment } = pMedian({
    weights: seats.map(() => 1),
    distances,
    sites: Math.min(count, seats.length),
  });
  return sites.map((site) => ({
    cluster: seats[site]?.code ?? '',
    municipalities: seats.filter((_, node) => assignment[node] === site).map(({ code }) => code),
  }));
}
