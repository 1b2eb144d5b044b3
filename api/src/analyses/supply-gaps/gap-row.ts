import {
  availability,
  type Figure,
  figure,
  missing,
  reachableOccupancy,
  supplyGap,
  type SupplyGap,
} from '@tilbudsvifte/planning';
import { combine } from '../answer/withheld.ts';
import type { SupplyRow } from './supply-gaps.query.ts';
import type { SupplyGapRow } from './supply-gaps.answer.ts';

/** Counts and places one row is made of. */
export interface GapInput {
  readonly key: Pick<SupplyGapRow, 'targetGroup' | 'serviceType' | 'municipality'>;
  readonly unit: string;
  readonly counts: { served: Figure; waiting: Figure; need: Figure; expected: Figure };
  readonly places: number;
  readonly occupancy: Figure;
}

/** Planning occupancy and accepted refusal, shares. */
export interface GapAssumptions {
  readonly occupancy: number;
  readonly refusal: number;
}

/** One row of the answer: need against places, three ways. */
export function gapRow(
  { key, unit, counts, places, occupancy }: GapInput,
  assumed: GapAssumptions,
): SupplyGapRow {
  const { served, waiting, need, expected } = counts;
  // The need decides; its parts may be withheld where the need itself may be shown.
  const known = 'value' in need ? gapOf(need.value, places, assumed) : null;
  const gap = (of: (result: SupplyGap) => number): Figure => (known ? figure(of(known)) : need);
  return {
    ...key,
    unit,
    served,
    waiting,
    places: figure(places),
    need,
    occupancy,
    availability: combine([need], (total) => availability(total, places)),
    requiredToday: gap(({ requiredToday }) => requiredToday),
    requiredAtOccupancy: gap(({ requiredAtOccupancy }) => requiredAtOccupancy),
    requiredAtRefusal: gap(({ requiredAtRefusal }) => requiredAtRefusal),
    gapToday: gap(({ gaps }) => gaps.today),
    gapAtOccupancy: gap(({ gaps }) => gaps.atOccupancy),
    gapAtRefusal: gap(({ gaps }) => gaps.atRefusal),
    expectedPlaces: expected,
    reachableOccupancy: reachableOccupancy(places, assumed.refusal),
    forecast: [],
  };
}

function gapOf(need: number, places: number, { occupancy, refusal }: GapAssumptions): SupplyGap {
  return supplyGap({ served: need, waiting: 0, places, occupancy, maxRefusal: refusal });
}

/** Occupied place-days as a share of available ones over the year. */
export function occupancyOf(services: readonly SupplyRow[]): Figure {
  const available = services.reduce((sum, { availableDays }) => sum + availableDays, 0);
  const occupied = services.reduce((sum, { occupiedDays }) => sum + occupiedDays, 0);
  return available === 0 ? missing('no-capacity') : figure(occupied / available);
}
