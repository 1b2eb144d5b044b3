import { type Figure, missing, occupancyRate, periodOccupancy } from '@tilbudsvifte/planning';
import type { CountedService, PlaceFacts } from './place-facts.ts';
import type { PlaceReport } from './places.query.ts';
import { daysIn, lastDayOf, yearTo } from './quarters.ts';

/** What some services reported for a quarter, of all that should have. */
export interface ReportedPlaces {
  readonly reports: readonly PlaceReport[];
  /** Services in operation on the last day of the quarter, and those that reported all the same. */
  readonly expected: number;
  /** Why nothing can be said: no service in operation, or fewer than half of them reported. */
  readonly silent: 'not-applicable' | 'not-reported' | undefined;
}

/** Reports of some services for a quarter. */
export function reportedPlaces(
  services: readonly CountedService[],
  quarter: string,
  facts: PlaceFacts,
): ReportedPlaces {
  const day = lastDayOf(quarter);
  const reports = services.flatMap(({ id }) => facts.report(id, quarter) ?? []);
  const known = new Set(reports.map(({ service }) => service));
  const open = ({ id, validFrom, validTo }: CountedService): boolean =>
    known.has(id) || (validFrom <= day && (validTo === null || validTo >= day));
  const expected = services.filter(open).length;
  const tooFew = reports.length === 0 || reports.length * 2 < expected;
  return {
    reports,
    expected,
    silent: expected === 0 ? 'not-applicable' : tooFew ? 'not-reported' : undefined,
  };
}

/** Place-days used, and those that could be used. */
export interface PlaceDays {
  readonly occupied: number;
  readonly available: number;
}

/** Place-days of the services that reported both; nothing when none did, or too few reported. */
export function placeDays({ reports, silent }: ReportedPlaces): PlaceDays | undefined {
  const complete = reports.filter((row) => row.availableDays !== null && row.occupiedDays !== null);
  if (silent || complete.length === 0) return undefined;
  const sum = (count: 'availableDays' | 'occupiedDays'): number =>
    complete.reduce((total, { [count]: days }) => total + (days ?? 0), 0);
  return { occupied: sum('occupiedDays'), available: sum('availableDays') };
}

/** Occupancy in a quarter: place-days used as a share of those that could be. */
export function quarterOccupancy(
  services: readonly CountedService[],
  quarter: string,
  facts: PlaceFacts,
): Figure {
  const reported = reportedPlaces(services, quarter, facts);
  const days = placeDays(reported);
  return days ? occupancyRate(days.occupied, days.available) : missing(reported.silent ?? 'not-reported');
}

/** Occupancy over the four quarters that end with this one, the one that matches a daily rate. */
export function yearOccupancy(
  services: readonly CountedService[],
  quarter: string,
  facts: PlaceFacts,
): Figure {
  const periods = yearTo(quarter).flatMap((each) => {
    const found = placeDays(reportedPlaces(services, each, facts));
    const days = daysIn(each);
    return found ? [{ occupied: found.occupied / days, available: found.available / days, days }] : [];
  });
  return periods.length === 0 ? missing('not-reported') : periodOccupancy(periods);
}
