import type { Capacity } from './capacity.ts';
import type { DemoService } from './services.ts';
import { typeOfService } from './service-type-table.ts';

/** Occupancy of a whole year, or undefined when the service was not open. */
export function occupancyInYear(capacities: readonly Capacity[], year: number): number | undefined {
  const ofYear = capacities.filter(({ quarter }) => quarter.year === year);
  const available = ofYear.reduce((sum, { available: days }) => sum + days, 0);
  return available > 0 ? ofYear.reduce((sum, { occupied }) => sum + occupied, 0) / available : undefined;
}

/**
 * The occupancy a rate assumes: mean of the two years before, forced into 95-98 per cent, or 90-98 for short stays, as the
 * steering agreements put it. Share, rounded to a tenth of a per cent.
 */
export function budgetedOccupancy(
  service: DemoService,
  capacities: readonly Capacity[],
  year: number,
): number {
  const known = [year - 1, year - 2].flatMap((before) => occupancyInYear(capacities, before) ?? []);
  const mean = known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : 0.96;
  const lowest = typeOfService(service.type).shortStay ? 0.9 : 0.95;
  return Math.round(1000 * Math.min(0.98, Math.max(lowest, mean))) / 1000;
}
