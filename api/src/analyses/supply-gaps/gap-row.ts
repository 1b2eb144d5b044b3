import {
  availability,
  type Figure,
  figure,
  missing,
  reachableOccupancy,
  supplyGap,
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
  /** Services whose place-days give the occupancy. */
  readonly services: readonly SupplyRow[];
}

/** Planning occupancy and accepted refusal, shares. */
export interface GapAssumptions {
  readonly occupancy: number;
  readonly refusal: number;
}

/** One row of the answer: need against places, three ways. */
export function gapRow(
  { key, unit, counts, places, services }: GapInput,
  assumed: GapAssumptions,
): SupplyGapRow {
  const { served, waiting, need, expected } = counts;
  const gap = (of: (result: ReturnType<typeof supplyGap>) => number): Figure =>
    // The need decides; its parts may be withheld where the need itself may be shown.
    combine([need], (total) =>
      figure(
        of(
          supplyGap({
            served: total,
            waiting: 0,
            places,
            occupancy: assumed.occupancy,
            maxRefusal: assumed.refusal,
          }),
        ),
      ),
    );
  return {
    ...key,
    unit,
    served,
    waiting,
    places: figure(places),
    need,
    occupancy: occupancyOf(services),
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

/** Occupied place-days as a share of available ones over the year. */
function occupancyOf(services: readonly SupplyRow[]): Figure {
  const available = services.reduce((sum, { availableDays }) => sum + availableDays, 0);
  const occupied = services.reduce((sum, { occupiedDays }) => sum + occupiedDays, 0);
  return available === 0 ? missing('no-capacity') : figure(occupied / available);
}
