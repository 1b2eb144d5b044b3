import { placesForRefusal } from '../capacity/places-for-refusal.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';

/** What is known about one target group (or service type, or area). */
export interface SupplyGapInput {
  /** Citizens in service anywhere, also outside the region. */
  readonly served: number;
  /** Citizens waiting who are not yet in an equivalent service. */
  readonly waiting: number;
  /** Places that can take the group. */
  readonly places: number;
  /** Occupancy planned for, a share. */
  readonly occupancy: number;
  /** Accepted share of citizens who find no free place. */
  readonly maxRefusal: number;
}

/** Need against places, by three rules side by side; a negative gap is a shortage. */
export interface SupplyGap {
  readonly need: number;
  readonly requiredToday: number;
  readonly requiredAtOccupancy: number;
  readonly requiredAtRefusal: number;
  readonly gaps: { readonly today: number; readonly atOccupancy: number; readonly atRefusal: number };
  /** Places short at the planned occupancy. May be added over groups, unlike signed gaps. */
  readonly unmet: number;
  /** Places to spare at the planned occupancy. May be added over groups, unlike signed gaps. */
  readonly surplus: number;
}

/** A need that was averaged or forecast may come out a hair above the whole number it should be. */
const WHOLE_GUARD = 1e-9;

/**
 * Supply gap — places minus required places, where the need is everyone served or waiting. Required places are
 * counted today (every place full), at a planned occupancy (need / occupancy, rounded up) and at an accepted
 * refusal (Erlang B) [de-bruin2010].
 * Unit: citizens and places; occupancy and maxRefusal are shares.
 * Missing cases: none; a need of 0 requires 0 places by every rule. When the waiting list is unknown pass 0 and
 * mark the need as a lower bound.
 * @throws RangeError when served, waiting or places is negative, the occupancy is not from 0.01 to 1 or maxRefusal
 * not from 1e-9 to 0.999999.
 * @example supplyGap({ served: 46, waiting: 3, places: 52, occupancy: 0.9, maxRefusal: 0.05 }).gaps
 * // { today: 3, atOccupancy: -3, atRefusal: -3 }
 */
export function supplyGap({ served, waiting, places, occupancy, maxRefusal }: SupplyGapInput): SupplyGap {
  requireRange('served', served, NOT_NEGATIVE);
  requireRange('waiting', waiting, NOT_NEGATIVE);
  requireRange('places', places, NOT_NEGATIVE);
  requireRange('occupancy', occupancy, [0.01, 1]);
  const need = served + waiting;
  const requiredToday = wholePlaces(need);
  const requiredAtOccupancy = wholePlaces(need / occupancy);
  const requiredAtRefusal = placesForRefusal(need, maxRefusal);
  const atOccupancy = places - requiredAtOccupancy;
  return {
    need,
    requiredToday,
    requiredAtOccupancy,
    requiredAtRefusal,
    gaps: { today: places - requiredToday, atOccupancy, atRefusal: places - requiredAtRefusal },
    unmet: Math.max(0, -atOccupancy),
    surplus: Math.max(0, atOccupancy),
  };
}

function wholePlaces(need: number): number {
  return Math.max(0, Math.ceil(need - WHOLE_GUARD));
}
