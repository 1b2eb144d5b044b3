import { budgetedOccupancy, occupancyInYear } from './budgeted-occupancy.ts';
import { FIRST_YEAR, LAST_YEAR, years } from './calendar.ts';
import type { Capacity } from './capacity.ts';
import { decimal } from './csv.ts';
import type { Cell } from './csv.ts';
import { power } from './power.ts';
import { priceIndex } from './price-index.ts';
import { randomFor } from './random.ts';
import type { DemoService } from './services.ts';
import { typeOfService } from './service-type-table.ts';
import { trendOf } from './target-group-table.ts';

export const RATES_HEADER =
  'tilbudId;aar;ydelse;niveau;enhed;takst;overheadPct;belaegningBudget;efterregulering;prisniveau';

/** Story: in fixed prices the rates fall by this factor a year. */
const REAL_CHANGE = 0.994;

const PRODUCTS = {
  doegn: 'ophold',
  dag: 'dagtilbud',
  forloeb: 'behandling',
  elev: 'undervisning',
  helaar: 'uddannelse',
};
const LEVELS: readonly (readonly [string, number])[] = [
  ['lav', 0.86],
  ['mellem', 1],
  ['hoej', 1.28],
];

/** Some schools have three levels of support; their use is paid at the middle one. */
const levelsOf = (service: DemoService): readonly (readonly [string, number])[] =>
  service.type === 'SPEC' && Number(service.id.slice(1)) % 2 === 0 ? LEVELS : [['standard', 1]];

/** Rate in DKK per unit at the current price level, before any after-regulation. */
function plainRate(service: DemoService, year: number): number {
  const [low, high] = typeOfService(service.type).rate;
  const level = randomFor('rate', service.id).between(low, high) * trendOf(service.groups[0] ?? '').cost;
  const wobble = 1 + randomFor('rate', service.id, year).noise() * 0.004;
  return (
    ((level * priceIndex(year)) / priceIndex(FIRST_YEAR)) * power(REAL_CHANGE, year - FIRST_YEAR) * wobble
  );
}

/** Half of what an occupancy above or below the budgeted one earned or cost two years before; DKK per unit. */
function afterRegulation(service: DemoService, capacities: readonly Capacity[], year: number): number {
  const actual = occupancyInYear(capacities, year - 2);
  if (actual === undefined) return 0;
  const surplus = actual - budgetedOccupancy(service, capacities, year - 2);
  return -plainRate(service, year) * Math.min(0.05, Math.max(-0.05, surplus)) * 0.5;
}

/** The rate that is charged, DKK per unit, whole øre. */
export function rateOf(service: DemoService, capacities: readonly Capacity[], year: number): number {
  return Math.round(100 * (plainRate(service, year) + afterRegulation(service, capacities, year))) / 100;
}

/** Rates of the years in which a service is open, 2018 to the year after the last accounts. */
export function ratesRows(service: DemoService, capacities: readonly Capacity[]): Cell[][] {
  const { unit } = typeOfService(service.type);
  const overhead = decimal(randomFor('overhead', service.id).between(4.8, 7.2), 1);
  const first = Math.max(FIRST_YEAR, Number(service.from.slice(0, 4)));
  const last = service.to === '' ? LAST_YEAR + 1 : Number(service.to.slice(0, 4));
  return years(first, last).flatMap((year) =>
    levelsOf(service).map(([level, factor]) => {
      const rate = decimal(rateOf(service, capacities, year) * factor, 2);
      const regulation = decimal(afterRegulation(service, capacities, year) * factor, 2).replace(
        /^-(0,00)$/,
        '$1',
      );
      const budget =
        capacities.length > 0 ? decimal(100 * budgetedOccupancy(service, capacities, year), 1) : '';
      return [service.id, year, PRODUCTS[unit], level, unit, rate, overhead, budget, regulation, year];
    }),
  );
}
