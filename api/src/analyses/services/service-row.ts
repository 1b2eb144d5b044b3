import { type Figure, figure, missing, occupancyRate } from '@tilbudsvifte/planning';
import type { CountTable } from '../../editions/counts/count-table.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { ServiceRow } from './services.answer.ts';
import type { RegisterRow } from './services.query.ts';

/** A reported number, or that it was not reported. */
export function reported(value: number | null): Figure {
  return value === null ? missing('not-reported') : figure(value);
}

/** Occupied place-days as a share of available ones in a quarter. */
export function quarterOccupancy(occupied: number | null, available: number | null): Figure {
  return occupied === null || available === null
    ? missing('not-reported')
    : occupancyRate(occupied, available);
}

/** Row of the register. `distanceKm` is filled in where the reader asked for distances. */
export function serviceRow(context: EditionContext, table: CountTable, row: RegisterRow): ServiceRow {
  const type = context.serviceTypes.find(({ code }) => code === row.serviceType);
  const waiting = { measure: 'waiting', family: 'service', area: '', category: row.id } as const;
  return {
    id: row.id,
    name: row.name,
    municipality: row.municipality,
    operatorType: row.operatorType,
    operatorCode: row.operatorCode,
    serviceType: row.serviceType,
    unit: type?.unit ?? '',
    targetGroups: [...row.targetGroups],
    specialisation: row.specialisation,
    quarter: row.quarter,
    reportedAt: row.reportedAt,
    approvedPlaces: reported(row.approvedPlaces),
    staffedPlaces: reported(row.staffedPlaces),
    vacantPlaces: reported(row.vacantPlaces),
    waiting:
      row.quarter === null ? missing('not-reported') : table.ofService({ ...waiting, period: row.quarter }),
    occupancy: quarterOccupancy(row.occupiedDays, row.availableDays),
    rateDkk: reported(row.rateDkk),
    rateYear: row.rateYear,
    distanceKm: missing('not-applicable'),
  };
}
