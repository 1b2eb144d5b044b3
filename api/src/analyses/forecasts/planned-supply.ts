import type { SupplyRow } from '../supply-gaps/supply-gaps.query.ts';
import type { ClosingRow, PlanRow } from './forecasts.query.ts';

/** What is decided about coming places. */
export interface Decided {
  readonly plans: readonly PlanRow[];
  readonly closings: readonly ClosingRow[];
}

/** A year to look at, from the year whose places are known. */
export interface PlannedYear {
  readonly base: number;
  readonly year: number;
  /** Municipalities whose services count. */
  readonly municipalities: readonly string[];
}

/**
 * Services with their places at the end of a coming year: today's, with the decided changes that have taken effect by
 * then, and without those whose last day has passed. A service never has less than no place.
 */
export function plannedSupply(
  supply: readonly SupplyRow[],
  { plans, closings }: Decided,
  { base, year, municipalities }: PlannedYear,
): SupplyRow[] {
  const [from, to] = [`${base}-12-31`, `${year}-12-31`];
  const changes = plans.filter(
    ({ date, municipality }) => date > from && date <= to && municipalities.includes(municipality),
  );
  const closed = new Set(closings.flatMap(({ id, validTo }) => (validTo < to ? [id] : [])));
  const rows = new Map(supply.map((row) => [row.id, row]));
  for (const { id, places, ...service } of changes) {
    const row = rows.get(id) ?? opening({ id, ...service });
    rows.set(id, { ...row, places: row.places + places });
  }
  return [...rows.values()]
    .filter(({ id }) => !closed.has(id))
    .map((row) => (row.places < 0 ? { ...row, places: 0 } : row));
}

function opening({
  id,
  municipality,
  serviceType,
  targetGroups,
}: Omit<PlanRow, 'places' | 'date'>): SupplyRow {
  const none = { vacantPlaces: null, availableDays: 0, occupiedDays: 0 };
  return { id, municipality, serviceType, targetGroups, places: 0, ...none };
}
