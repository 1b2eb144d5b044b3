import { PAIRS } from './blueprints.ts';
import { FIRST_YEAR, LAST_YEAR, years } from './calendar.ts';
import type { Capacity } from './capacity.ts';
import type { Cell } from './csv.ts';
import { HOME_SERVICES, servedAtHome } from './home-services.ts';
import { MUNICIPALITIES } from './municipality-table.ts';
import type { Municipality } from './municipality-table.ts';
import { randomFor } from './random.ts';
import type { Random } from './random.ts';
import type { Seat } from './seats.ts';
import type { DemoService } from './services.ts';
import { typeOfService } from './service-type-table.ts';
import { NEED_NOT_REPORTED, REPORTS_FOR } from './stories.ts';
import { inYear, trendOf } from './target-group-table.ts';
import { countSeats } from './use.ts';

export const NEED_HEADER =
  'kommunekode;aar;maalgruppe;tilbudstype;modtagere;ventende;forventetPladser;tendens;horisontAar;paaVegneAf;bemaerkning';

const HORIZON_YEARS = 5;

export interface ServiceUse {
  service: DemoService;
  capacities: readonly Capacity[];
  seats: ReadonlyMap<number, readonly Seat[]>;
}

/** Citizens in the demonstration's services on 31 December, by `municipality;year;group;type`. */
export function servedByKey(uses: readonly ServiceUse[]): Map<string, number> {
  const served = new Map<string, number>();
  for (const { service, capacities, seats } of uses)
    for (const { quarter, persons } of capacities.filter((capacity) => capacity.quarter.number === 4))
      for (const count of countSeats((seats.get(quarter.year) ?? []).slice(0, persons))) {
        const key = [count.buyer, quarter.year, count.group, service.type].join(';');
        served.set(key, (served.get(key) ?? 0) + count.persons);
      }
  return served;
}

function trendWord(expected: number, random: Random): string {
  if (random.chance(0.15) || Math.abs(expected) < 0.008) return 'uaendret';
  return expected > 0 ? 'op' : 'ned';
}

interface Place {
  municipality: Municipality;
  year: number;
  group: string;
  type: string;
}

/** A place-based row: citizens inside the region's services, some outside it, those waiting, and what is expected. */
function placeNeed(inside: number, { group, year }: Pick<Place, 'group' | 'year'>, random: Random): Cell[] {
  const trend = trendOf(group);
  const served = inside + random.roundEitherWay(inside * trend.outside);
  const waiting = random.roundEitherWay(served * inYear(trend.waiting, year));
  const expected = Math.round((served + waiting) * (1 + trend.expected * HORIZON_YEARS));
  return [served, waiting, expected, trendWord(trend.expected, random), HORIZON_YEARS];
}

const REMARKS = [
  'Usikkert skøn',
  'Flere unge på vej fra børneområdet',
  'Visitationen er under omlægning',
] as const;

function needRow({ municipality, year, group, type }: Place, counts: (random: Random) => Cell[]): Cell[] {
  const random = randomFor('need', municipality.code, year, group, type);
  const reporter = REPORTS_FOR.get(municipality.code) ?? '';
  const row = [municipality.code, year, group, type, ...counts(random), reporter];
  return [...row, random.chance(0.004) ? random.pick(REMARKS) : ''];
}

const isMissing = ({ code }: Municipality, year: number): boolean =>
  year === NEED_NOT_REPORTED.year && NEED_NOT_REPORTED.municipalities.some((missing) => missing === code);

const PLACE_PAIRS = PAIRS.filter(([, type]) => typeOfService(type).placeBased);

/** One report: every applicable pair of target group and service type, nought written out. */
function reportOf(municipality: Municipality, year: number, served: ReadonlyMap<string, number>): Cell[][] {
  const withPlaces = PLACE_PAIRS.map(([group, type]) =>
    needRow({ municipality, year, group, type }, (random) =>
      placeNeed(served.get([municipality.code, year, group, type].join(';')) ?? 0, { group, year }, random),
    ),
  );
  const atHome = HOME_SERVICES.map((home) =>
    needRow({ municipality, year, group: home.group, type: home.type }, (random) => [
      servedAtHome(municipality, home, year),
      0,
      '',
      trendWord(home.growth, random),
      '',
    ]),
  );
  return [...withPlaces, ...atHome];
}

/** The reports of all municipalities and years; a report that never came is absent. */
export function needRows(uses: readonly ServiceUse[]): Cell[][] {
  const served = servedByKey(uses);
  return MUNICIPALITIES.flatMap((municipality) =>
    years(FIRST_YEAR, LAST_YEAR)
      .filter((year) => !isMissing(municipality, year))
      .flatMap((year) => reportOf(municipality, year, served)),
  );
}
