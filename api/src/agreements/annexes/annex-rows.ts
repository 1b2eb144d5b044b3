import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import type { PlacesRow } from '../../analyses/places/places.answer.ts';
import { quarterOccupancy, reported } from '../../analyses/services/service-row.ts';
import type { RegisterRow } from '../../analyses/services/services.query.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { AnnexName } from '../agreement-codes.ts';
import type { AnnexRow } from './annexes.answer.ts';

/** What the law asks plans for: residential services with more places than this. */
const manyPlaces = 100;

/** Capacity and occupancy by target group and service type, in the order of the groups. */
export function capacityRows({ targetGroups }: EditionContext, rows: readonly PlacesRow[]): AnnexRow[] {
  const order = new Map(targetGroups.map(({ code }, at) => [code, at]));
  const place = ({ targetGroup = '' }: PlacesRow): number => order.get(targetGroup) ?? order.size;
  return [...rows]
    .sort((a, b) => place(a) - place(b) || ((a.serviceType ?? '') < (b.serviceType ?? '') ? -1 : 1))
    .map((row) => ({
      targetGroup: row.targetGroup ?? '',
      serviceType: row.serviceType ?? '',
      unit: row.unit,
      services: figure(row.expectedServices),
      approvedPlaces: row.approvedPlaces,
      staffedPlaces: row.staffedPlaces,
      vacantPlaces: row.vacantPlaces,
      occupancyRate: row.occupancyRate,
      rateDkk: missing('not-applicable'),
      rateYear: null,
    }));
}

const belongs: Readonly<Record<Exclude<AnnexName, 'capacity'>, (row: RegisterRow, unit: string) => boolean>> =
  {
    services: () => true,
    'most-specialised': ({ specialisation }) => specialisation === 'most-specialised',
    'large-services': ({ approvedPlaces }, unit) => unit === 'day' && (approvedPlaces ?? 0) > manyPlaces,
  };

/** Services of an annex by name, each with its newest places and rate. */
export function serviceRows(
  { serviceTypes }: EditionContext,
  annex: Exclude<AnnexName, 'capacity'>,
  register: readonly RegisterRow[],
): AnnexRow[] {
  const units = new Map(serviceTypes.map(({ code, unit }) => [code, unit]));
  const unitOf = ({ serviceType }: RegisterRow): string => units.get(serviceType) ?? '';
  return register
    .filter((row) => belongs[annex](row, unitOf(row)))
    .sort((a, b) => a.serviceType.localeCompare(b.serviceType) || a.name.localeCompare(b.name, 'da'))
    .map((row) => serviceLine(row, unitOf(row)));
}

function serviceLine(row: RegisterRow, unit: string): AnnexRow {
  const rate: Figure = reported(row.rateDkk);
  return {
    service: row.id,
    serviceName: row.name,
    municipality: row.municipality,
    operatorType: row.operatorType,
    operatorCode: row.operatorCode,
    serviceType: row.serviceType,
    legalBasis: row.legalBasis,
    targetGroups: [...row.targetGroups],
    specialisation: row.specialisation,
    unit,
    services: figure(1),
    approvedPlaces: reported(row.approvedPlaces),
    staffedPlaces: reported(row.staffedPlaces),
    vacantPlaces: reported(row.vacantPlaces),
    occupancyRate: quarterOccupancy(row.occupiedDays, row.availableDays),
    rateDkk: rate,
    rateYear: row.rateYear,
  };
}
