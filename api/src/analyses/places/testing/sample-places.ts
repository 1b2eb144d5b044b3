import { sampleContext, sampleType } from '../../testing/sample-context.ts';
import { type PlaceFacts, placeFacts } from '../place-facts.ts';
import type { PlaceReport, PlaceService } from '../places.query.ts';
import { daysIn } from '../quarters.ts';

/** A service of the type BO107 in København; what a spec does not name is usual. */
export function sampleService(id: string, more: Partial<PlaceService> = {}): PlaceService {
  return {
    id,
    name: `Tilbud ${id}`,
    municipality: '0101',
    operator: 'municipal:0101',
    serviceType: 'BO107',
    targetGroups: ['AUT'],
    validFrom: '2010-01-01',
    validTo: null,
    ...more,
  };
}

/** A report of `places` staffed places of which `used` were used every day of the quarter. */
export function sampleReport(
  service: string,
  quarter: string,
  { places, used, ...more }: { places: number; used: number } & Partial<PlaceReport>,
): PlaceReport {
  return {
    service,
    quarter,
    approvedPlaces: places,
    staffedPlaces: places,
    reservedPlaces: 0,
    vacantPlaces: Math.max(0, places - used),
    availableDays: places * daysIn(quarter),
    occupiedDays: used * daysIn(quarter),
    ...more,
  };
}

/** Types of the samples: 24-hour places, daytime places, and courses that have none. */
export const sampleTypes = [
  sampleType('BO107'),
  sampleType('AKT104', { unit: 'daytime' }),
  sampleType('STOF101', { unit: 'course', placeBased: false }),
];

/** Facts of services and reports. */
export function sampleFacts(services: readonly PlaceService[], reports: readonly PlaceReport[]): PlaceFacts {
  return placeFacts(sampleContext({ serviceTypes: sampleTypes }), services, reports);
}
