import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LAST_YEAR } from './generator/calendar.ts';
import { capacitiesOf } from './generator/capacity.ts';
import { toCsv } from './generator/csv.ts';
import { EXPENDITURE_HEADER, expenditureRows } from './generator/expenditure.ts';
import { NEED_HEADER, needRows } from './generator/need.ts';
import type { ServiceUse } from './generator/need.ts';
import { PLACES_HEADER, placesRows } from './generator/places.ts';
import { PLANS_HEADER, plansRows } from './generator/plans.ts';
import { POPULATION_HEADER, populationRows } from './generator/population.ts';
import { PRICE_INDEX_HEADER, priceIndexRows } from './generator/price-index.ts';
import { RATES_HEADER, ratesRows } from './generator/rates.ts';
import { seatsOf } from './generator/seats.ts';
import { makeServices, serviceRow, SERVICES_HEADER } from './generator/services.ts';
import type { DemoService } from './generator/services.ts';
import { USE_HEADER, useRows } from './generator/use.ts';

function useOf(service: DemoService): ServiceUse {
  const capacities = capacitiesOf(service);
  const size = Math.max(0, ...capacities.map(({ persons }) => persons));
  return { service, capacities, seats: seatsOf(service, size, LAST_YEAR) };
}

/** The demonstration region in the import formats, by file name; the same bytes on every machine. */
export function generateDemo(): Map<string, string> {
  const services = makeServices();
  const uses = services.map(useOf);
  return new Map([
    ['services.csv', toCsv(SERVICES_HEADER, services.map(serviceRow))],
    [
      'places.csv',
      toCsv(
        PLACES_HEADER,
        uses.flatMap((use) => placesRows(use.service, use.capacities)),
      ),
    ],
    [
      'rates.csv',
      toCsv(
        RATES_HEADER,
        uses.flatMap((use) => ratesRows(use.service, use.capacities)),
      ),
    ],
    [
      'use.csv',
      toCsv(
        USE_HEADER,
        uses.flatMap((use) => useRows(use.service, use.capacities, use.seats)),
      ),
    ],
    ['need.csv', toCsv(NEED_HEADER, needRows(uses))],
    ['plans.csv', toCsv(PLANS_HEADER, plansRows(services))],
    ['population.csv', toCsv(POPULATION_HEADER, populationRows())],
    ['expenditure.csv', toCsv(EXPENDITURE_HEADER, expenditureRows())],
    ['price-index.csv', toCsv(PRICE_INDEX_HEADER, priceIndexRows())],
  ]);
}

/** `node seed/dist/generate.js` writes the files beside the sources. */
const program = process.argv[1] ?? '';
if (/[\\/]seed[\\/]dist[\\/]generate\.js$/.test(program)) {
  const folder = resolve(dirname(program), '..', 'demo');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of generateDemo()) writeFileSync(join(folder, name), text);
}
