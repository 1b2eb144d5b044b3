import { criticalMass, reachableOccupancy, refusalAtOccupancy } from '@tilbudsvifte/planning';
import type { GapAssumptions } from '../supply-gaps/gap-row.ts';
import type { CriticalMassRow, PoolSizeRow } from './cooperation.answer.ts';

const sizes = [4, 6, 8, 10, 15, 20, 30, 50, 100, 200];
const refusals = [0.01, 0.05, 0.1, 0.2];
const occupancies = [0.7, 0.8, 0.85, 0.9, 0.95];

/** What a service of each size can do. */
export function sizeRows({ occupancy, refusal }: GapAssumptions): PoolSizeRow[] {
  return sizes.map((places) => ({
    places,
    reachableOccupancy: reachableOccupancy(places, refusal),
    refusalAt95: refusalAtOccupancy(places, 0.95),
    refusalAtOccupancy: refusalAtOccupancy(places, occupancy),
  }));
}

/** Critical mass by refusal and occupancy. */
export function criticalMassRows(): CriticalMassRow[] {
  return refusals.flatMap((refusal) =>
    occupancies.map((occupancy) => ({ refusal, occupancy, places: criticalMass(occupancy, refusal) })),
  );
}
