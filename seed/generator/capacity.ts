import { FIRST_YEAR, QUARTERS } from './calendar.ts';
import type { Quarter } from './calendar.ts';
import { power } from './power.ts';
import { randomFor } from './random.ts';
import { courseOfLosingBuyers, LOSING_BUYERS } from './stories.ts';
import { inYear, trendOf } from './target-group-table.ts';
import { typeOfService } from './service-type-table.ts';
import type { DemoService } from './services.ts';

/** A service in a quarter as it really was, whether or not anyone reported it. */
export interface Capacity {
  quarter: Quarter;
  approved: number;
  staffed: number;
  available: number;
  occupied: number;
  /** Citizens on the last day. */
  persons: number;
  /** Share. */
  occupancy: number;
}

const firstGroup = (service: DemoService): string => service.groups[0] ?? '';

export const isOpen = (service: DemoService, quarter: Quarter): boolean =>
  service.from <= quarter.firstDay && (service.to === '' || service.to >= quarter.lastDay);

/** Places follow the group's growth, in whole places and only at New Year. */
function staffedIn(service: DemoService, year: number): number {
  const since = Math.max(FIRST_YEAR, Number(service.from.slice(0, 4)));
  if (service.id === LOSING_BUYERS.id) return service.places;
  return Math.max(
    3,
    Math.round(service.places * power(1 + trendOf(firstGroup(service)).supply, year - since)),
  );
}

/** A service keeps its own distance to the group's occupancy, and quarters vary a little. */
function occupancyOf(service: DemoService, quarter: Quarter): number {
  if (service.id === LOSING_BUYERS.id) return courseOfLosingBuyers(quarter.year).occupancy;
  const own = randomFor('occupancy', service.id).noise() * 0.016;
  const now = randomFor('occupancy', service.id, quarter.name).noise() * 0.009;
  const openedThisYear = service.from.startsWith(String(quarter.year)) ? -0.06 : 0;
  const stay = typeOfService(service.type).shortStay ? -0.03 : 0;
  const level =
    inYear(trendOf(firstGroup(service)).occupancy, quarter.year) + own + now + openedThisYear + stay;
  return Math.min(1.03, Math.max(0.76, level));
}

function capacityIn(service: DemoService, quarter: Quarter): Capacity {
  const staffed = staffedIn(service, quarter.year);
  const spare = randomFor('approved', service.id).whole(0, staffed >= 12 ? 2 : 1);
  const available = staffed * quarter.days;
  const occupied = Math.round(available * occupancyOf(service, quarter));
  const persons = Math.max(1, Math.round(occupied / quarter.days));
  return {
    quarter,
    approved: staffed + spare,
    staffed,
    available,
    occupied,
    persons,
    occupancy: occupied / available,
  };
}

/** Every quarter in which a place-based service is open for the whole quarter. */
export const capacitiesOf = (service: DemoService): Capacity[] =>
  typeOfService(service.type).placeBased
    ? QUARTERS.filter((quarter) => isOpen(service, quarter)).map((quarter) => capacityIn(service, quarter))
    : [];
