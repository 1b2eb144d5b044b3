import {
  type Figure,
  missing,
  occupancyRate,
  reachableOccupancy,
  refusalAtOccupancy,
} from '@tilbudsvifte/planning';
import type { PlaceReport } from './places.query.ts';

/** Share of referrals that may be refused when the reachable occupancy is found. */
export const ACCEPTED_REFUSAL = 0.05;

/** What one service could run at, and what it refuses, when it receives its own referrals only. */
export interface ServiceChances {
  readonly reachable: Figure;
  readonly refusal: Figure;
}

/** A report belongs to its edition and is looked at by every municipality and division: searching roots once is enough. */
const known = new WeakMap<PlaceReport, ServiceChances>();

/** Chances of the service that sent a report. */
export function serviceChances(report: PlaceReport): ServiceChances {
  const found = known.get(report) ?? {
    reachable: reachableOccupancy(sizeOf(report), ACCEPTED_REFUSAL),
    refusal: ownRefusal(report),
  };
  known.set(report, found);
  return found;
}

/** Staffed places, or approved ones where staffed are not reported. */
export const sizeOf = ({ staffedPlaces, approvedPlaces }: PlaceReport): number =>
  staffedPlaces ?? approvedPlaces ?? 0;

/** Refusal at an occupancy; above 1 no place is ever free, as at 1. */
export const refusalAt = (places: number, occupancy: number): Figure =>
  refusalAtOccupancy(places, Math.min(1, occupancy));

function ownRefusal(report: PlaceReport): Figure {
  const { availableDays, occupiedDays } = report;
  if (availableDays === null || occupiedDays === null) return missing('not-reported');
  const occupancy = occupancyRate(occupiedDays, availableDays);
  return 'value' in occupancy ? refusalAt(sizeOf(report), occupancy.value) : occupancy;
}
