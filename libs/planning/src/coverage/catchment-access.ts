import { figure, type Figure, isPresent, missing, type Present } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { zip } from '../numerics/zip.ts';

/** Weight of places up to a distance; beyond the last band the weight is 0. */
export interface DistanceBand {
  readonly upToKm: number;
  readonly weight: number;
}

/** Who needs, what there is, and how far apart. */
export interface CatchmentInput {
  /** Citizens in need, per municipality. */
  readonly need: readonly number[];
  /** Places, per service. */
  readonly places: readonly number[];
  /** Kilometres, municipality × service. */
  readonly distanceKm: readonly (readonly number[])[];
  /** Ascending by distance; `CATCHMENT_BANDS` when left out. */
  readonly bands?: readonly DistanceBand[];
}

/** Places per citizen, seen from the service and from the municipality. */
export interface CatchmentAccess {
  /** Places of a service per weighted citizen in need in its reach. */
  readonly ratio: readonly Figure[];
  /** Places within reach of a municipality per citizen in need; below 1 it is under-served. */
  readonly access: readonly Figure[];
}

/** Half weight beyond 15 km, a tenth beyond 30 km, nothing beyond 60 km: a planning assumption, meant to be edited. */
export const CATCHMENT_BANDS: readonly DistanceBand[] = [
  { upToKm: 15, weight: 1 },
  { upToKm: 30, weight: 0.5 },
  { upToKm: 60, weight: 0.1 },
];

/**
 * Catchment access — enhanced two-step floating catchment area (E2SFCA [luo-qi2009]): each service's places are
 * divided by the distance-weighted need around it, then each municipality adds up the weighted ratios in its reach.
 * Need × access adds up to the places that have any need in reach.
 * Unit: places per citizen in need.
 * Missing cases: a service's ratio is `no-demand` when no need is in reach, and a municipality's access is `no-demand`
 * when only such services are in its reach. Nothing in reach at all is access 0.
 * @throws RangeError when need, places, a distance or a weight is negative, the bands do not ascend, or the table is
 * not need × places.
 * @example catchmentAccess({ need: [10], places: [5], distanceKm: [[3]] }).access // [{ value: 0.5 }]
 */
export function catchmentAccess({
  need,
  places,
  distanceKm,
  bands = CATCHMENT_BANDS,
}: CatchmentInput): CatchmentAccess {
  requireTable(need, places, distanceKm);
  requireBands(bands);
  const weights = distanceKm.map((row) => row.map((km) => weightAt(km, bands)));
  const demand = zip(need, weights).reduce(
    (sums, [citizens, row]) => zip(sums, row).map(([sum, weight]) => sum + citizens * weight),
    places.map(() => 0),
  );
  const ratio = zip(places, demand).map(([available, citizens]): Figure =>
    citizens === 0 ? missing('no-demand') : figure(available / citizens),
  );
  return { ratio, access: weights.map((row) => accessOf(row, ratio)) };
}

function accessOf(weights: readonly number[], ratio: readonly Figure[]): Figure {
  const inReach = zip(weights, ratio).filter(([weight]) => weight > 0);
  const wanted = inReach.filter((pair): pair is [number, Present] => isPresent(pair[1]));
  if (inReach.length > 0 && wanted.length === 0) return missing('no-demand');
  return figure(wanted.reduce((sum, [weight, { value }]) => sum + weight * value, 0));
}

function weightAt(km: number, bands: readonly DistanceBand[]): number {
  return bands.find((band) => km <= band.upToKm)?.weight ?? 0;
}

function requireBands(bands: readonly DistanceBand[]): void {
  let nearest = 0;
  for (const { upToKm, weight } of bands) {
    requireRange('upToKm', upToKm, [nearest, Infinity]);
    requireRange('weight', weight, NOT_NEGATIVE);
    nearest = upToKm;
  }
}

function requireTable(
  need: readonly number[],
  places: readonly number[],
  km: CatchmentInput['distanceKm'],
): void {
  need.forEach((citizens, i) => requireRange(`need[${i}]`, citizens, NOT_NEGATIVE));
  places.forEach((available, i) => requireRange(`places[${i}]`, available, NOT_NEGATIVE));
  km.flat().forEach((distance) => requireRange('distanceKm', distance, NOT_NEGATIVE));
  if (km.length === need.length && km.every((row) => row.length === places.length)) return;
  throw new RangeError(`distanceKm must be ${need.length} municipalities × ${places.length} services`);
}
