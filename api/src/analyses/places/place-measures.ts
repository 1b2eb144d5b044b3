import {
  type Figure,
  figure,
  isPresent,
  mapFigure,
  missing,
  occupancyRate,
  reachableOccupancy,
  sumFigures,
} from '@tilbudsvifte/planning';
import type { CountedService, PlaceFacts } from './place-facts.ts';
import type { PlaceMeasures } from './places.answer.ts';
import type { PlaceReport } from './places.query.ts';
import { daysIn } from './quarters.ts';
import { ACCEPTED_REFUSAL, refusalAt, serviceChances, sizeOf } from './service-chances.ts';
import { placeDays, type ReportedPlaces, reportedPlaces, yearOccupancy } from './reported-places.ts';

type Count = 'approvedPlaces' | 'staffedPlaces' | 'reservedPlaces' | 'vacantPlaces';
type Chances = Pick<
  PlaceMeasures,
  'reachableOccupancy' | 'reachableSeparately' | 'refusalAtOccupancy' | 'refusalSeparately'
>;

/**
 * Places and occupancy of some services in a quarter. Fewer than half of those in operation reported: nothing is said.
 * `…Separately` holds when every service receives its own referrals, the others when the places are one pool.
 */
export function placeMeasures(
  services: readonly CountedService[],
  quarter: string,
  facts: PlaceFacts,
): PlaceMeasures {
  const reported = reportedPlaces(services, quarter, facts);
  const days = placeDays(reported);
  const unknown = missing(reported.silent ?? 'not-reported');
  const occupancy = days ? occupancyRate(days.occupied, days.available) : unknown;
  return {
    approvedPlaces: summed(reported, 'approvedPlaces'),
    staffedPlaces: summed(reported, 'staffedPlaces'),
    reservedPlaces: summed(reported, 'reservedPlaces'),
    vacantPlaces: summed(reported, 'vacantPlaces'),
    occupiedPlaces: days ? figure(rounded(days.occupied / daysIn(quarter))) : unknown,
    availablePlaces: days ? figure(rounded(days.available / daysIn(quarter))) : unknown,
    occupancyRate: mapFigure(occupancy, rounded),
    yearOccupancyRate: mapFigure(yearOccupancy(services, quarter, facts), rounded),
    ...chances(reported, occupancy),
    reportedServices: reported.reports.length,
    expectedServices: reported.expected,
  };
}

/** Sum over the services that reported; the row says how many did not. */
function summed({ reports, silent }: ReportedPlaces, count: Count): Figure {
  if (silent) return missing(silent);
  const parts = reports.map(({ [count]: value }) =>
    value === null ? missing('not-reported') : figure(value),
  );
  return sumFigures(parts, { partial: true }).total;
}

function chances({ reports, silent }: ReportedPlaces, occupancy: Figure): Chances {
  const places = reports.reduce((sum, report) => sum + sizeOf(report), 0);
  const said = (value: () => Figure): Figure => (silent ? missing(silent) : mapFigure(value(), rounded));
  return {
    reachableOccupancy: said(() => reachableOccupancy(places, ACCEPTED_REFUSAL)),
    reachableSeparately: said(() => byPlaces(reports, (report) => serviceChances(report).reachable)),
    refusalAtOccupancy: said(() => (isPresent(occupancy) ? refusalAt(places, occupancy.value) : occupancy)),
    refusalSeparately: said(() => byPlaces(reports, (report) => serviceChances(report).refusal)),
  };
}

/** Mean of the services' own figures, each counting by its places; those without one are left out. */
function byPlaces(reports: readonly PlaceReport[], own: (report: PlaceReport) => Figure): Figure {
  const parts = reports.flatMap((report) => {
    const found = own(report);
    return isPresent(found) ? [{ size: sizeOf(report), value: found.value }] : [];
  });
  const places = parts.reduce((sum, { size }) => sum + size, 0);
  if (places === 0) return missing('no-capacity');
  return figure(parts.reduce((sum, { size, value }) => sum + size * value, 0) / places);
}

/** Six decimals: more than is ever shown, and a third of the bytes. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
