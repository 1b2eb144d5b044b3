import { apportion } from './apportion.ts';
import { daysInYear, LAST_YEAR } from './calendar.ts';
import type { Capacity } from './capacity.ts';
import { decimal } from './csv.ts';
import type { Cell } from './csv.ts';
import { isReported } from './places.ts';
import { rateOf } from './rates.ts';
import type { Seat } from './seats.ts';
import type { DemoService } from './services.ts';
import { typeOfService } from './service-type-table.ts';

export const USE_HEADER = 'tilbudId;periode;koeberKommunekode;maalgruppe;pladser;doegn;beloeb';

/** Citizens by buyer and target group, in a fixed order. */
export function countSeats(seats: readonly Seat[]): { buyer: string; group: string; persons: number }[] {
  const counts = new Map<string, number>();
  for (const { buyer, group } of seats)
    counts.set(`${buyer};${group}`, (counts.get(`${buyer};${group}`) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, persons]) => ({ buyer: key.slice(0, 4), group: key.slice(5), persons }));
}

/** DKK per place-day; pupils and full-year students have a yearly rate. */
function paidPerDay(service: DemoService, capacities: readonly Capacity[], year: number): number {
  const { unit } = typeOfService(service.type);
  const rate = rateOf(service, capacities, year);
  return unit === 'elev' || unit === 'helaar' ? rate / daysInYear(year) : rate;
}

/** The last quarter of every year, and all four of the last year: enough for trade and trends, small enough to commit. */
const isKept = ({ quarter }: Capacity): boolean => quarter.number === 4 || quarter.year === LAST_YEAR;

/** The occupied place-days of a quarter, shared out to buyers and target groups; they add up to the places file. */
export function useRows(
  service: DemoService,
  capacities: readonly Capacity[],
  seats: ReadonlyMap<number, readonly Seat[]>,
): Cell[][] {
  return capacities
    .filter((capacity) => isKept(capacity) && isReported(service, capacity.quarter.name))
    .flatMap(({ quarter, occupied, persons }) => {
      const counts = countSeats((seats.get(quarter.year) ?? []).slice(0, persons));
      const days = apportion(
        occupied,
        counts.map((count) => count.persons),
      );
      const perDay = paidPerDay(service, capacities, quarter.year);
      return counts.map(({ buyer, group }, index) => {
        const placeDays = days[index] ?? 0;
        const places = decimal(placeDays / quarter.days, 2);
        return [service.id, quarter.name, buyer, group, places, placeDays, Math.round(placeDays * perDay)];
      });
    });
}
