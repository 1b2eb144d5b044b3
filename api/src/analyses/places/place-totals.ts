import { type Figure, figure, isPresent, missing, quantile } from '@tilbudsvifte/planning';
import { combine } from '../answer/withheld.ts';
import type { CountedService, PlaceFacts } from './place-facts.ts';
import { placeMeasures } from './place-measures.ts';
import type { PlacesQuarter, PlacesTotals } from './places.answer.ts';
import { quarterBefore } from './quarters.ts';
import { quarterOccupancy } from './reported-places.ts';
import { ACCEPTED_REFUSAL } from './service-chances.ts';

/** Fewer municipalities have no middle and no ends worth drawing. */
const FEWEST_MUNICIPALITIES = 5;

/** The whole area in one quarter: the same for every municipality that looks at itself in it. */
export type AreaQuarter = Pick<PlacesQuarter, 'quarter' | 'areaOccupancyRate' | 'municipalities'>;

/** Occupancy of an area by quarter, and its municipalities beside each other. */
export function areaQuarters(
  area: readonly CountedService[],
  quarters: readonly string[],
  facts: PlaceFacts,
): AreaQuarter[] {
  const municipalities = new Map<string, CountedService[]>();
  for (const service of area) {
    const services = municipalities.get(service.municipality) ?? [];
    services.push(service);
    municipalities.set(service.municipality, services);
  }
  return quarters.map((quarter) => ({
    quarter,
    areaOccupancyRate: quarterOccupancy(area, quarter, facts),
    municipalities: middleOf([...municipalities.values()], quarter, facts),
  }));
}

/** Median municipality with the 10 and 90 per cent limits. */
function middleOf(
  municipalities: readonly (readonly CountedService[])[],
  quarter: string,
  facts: PlaceFacts,
): Figure {
  const rates = municipalities.map((services) => quarterOccupancy(services, quarter, facts));
  const values = rates.filter(isPresent).map(({ value }) => value);
  if (values.length < FEWEST_MUNICIPALITIES) return missing('too-short');
  return combine(
    [0.5, 0.1, 0.9].map((share) => quantile(values, share)),
    (value = 0, lo = 0, hi = 0) => ({ value, lo, hi }),
  );
}

/** What the totals are made of: services of one unit. */
export interface TotalsInput {
  readonly facts: PlaceFacts;
  /** Services of the question. */
  readonly own: readonly CountedService[];
  /** The whole area, oldest quarter first. */
  readonly area: readonly AreaQuarter[];
}

type Measured = Omit<PlacesTotals, 'unit' | 'firstQuarter' | 'lastQuarter'>;

/** All services of the question by quarter, the change over a year, and how many are above 100 per cent. */
export function placeTotals({ facts, own, area }: TotalsInput): Measured {
  const newest = area[area.length - 1]?.quarter ?? '';
  const pair = [newest, quarterBefore(newest, 4)].map((quarter) => quarterOccupancy(own, quarter, facts));
  return {
    quarters: area.map((quarter) => ({ ...quarter, ...placeMeasures(own, quarter.quarter, facts) })),
    changeSinceYearBefore: combine(pair, (now = 0, before = 0) => figure(now - before)),
    servicesAboveFull: aboveFull(own, newest, facts),
    refusal: ACCEPTED_REFUSAL,
  };
}

function aboveFull(services: readonly CountedService[], quarter: string, facts: PlaceFacts): Figure {
  const rates = services.map((service) => quarterOccupancy([service], quarter, facts)).filter(isPresent);
  return rates.length === 0 ? missing('not-reported') : figure(rates.filter(({ value }) => value > 1).length);
}
