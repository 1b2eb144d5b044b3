import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import { combine } from '../answer/withheld.ts';
import { vacancy } from '../service-range/range-rows.ts';
import type { SupplyRow } from '../supply-gaps/supply-gaps.query.ts';
import type { IndicatorFacts } from './indicator-facts.ts';
import type { IndicatorReader } from './indicator.ts';
import { placeYears, yearly } from './indicator-years.ts';
import { inhabitants, needOf } from './people.ts';

/** Services located in a municipality, or anywhere in the area. */
function located({ services, members }: IndicatorFacts, place: string, year: number): SupplyRow[] {
  const ofYear = services.get(year);
  return (place === 'area' ? members : [place]).flatMap((code) => ofYear?.get(code) ?? []);
}

const placesOf = (services: readonly SupplyRow[]): Figure =>
  figure(services.reduce((sum, { places }) => sum + places, 0));

const common = {
  theme: 'places',
  level: 'municipality',
  origin: 'reported',
  floorKind: 'absolute',
  periods: ({ context }: IndicatorFacts) => yearly(placeYears(context)),
} as const;

/** Free places, occupancy, and places beside inhabitants and beside the own need. */
export const placeReaders: readonly IndicatorReader[] = [
  {
    ...common,
    indicator: 'vacant-places',
    unit: 'count',
    floor: 1,
    kinds: ['places', 'services'],
    methods: [],
    value: (facts, place, year) =>
      vacancy(located(facts, place, year).map((row) => ({ ...row, operator: '' }))),
  },
  {
    ...common,
    indicator: 'occupancy',
    unit: 'share',
    floor: 0.01,
    kinds: ['places', 'services'],
    methods: [],
    value: (facts, place, year) => {
      const services = located(facts, place, year);
      const available = services.reduce((sum, { availableDays }) => sum + availableDays, 0);
      const occupied = services.reduce((sum, { occupiedDays }) => sum + occupiedDays, 0);
      return available === 0 ? missing('no-capacity') : figure(occupied / available);
    },
  },
  {
    ...common,
    indicator: 'places-per-1000',
    unit: 'rate',
    floor: 0.02,
    floorKind: 'relative',
    kinds: ['places', 'services', 'population'],
    methods: [],
    value: (facts, place, year) =>
      combine(
        [placesOf(located(facts, place, year)), inhabitants(facts, place, { year, group: 'all' })],
        (places = 0, people = 0) => (people > 0 ? figure((1000 * places) / people) : missing('zero-base')),
      ),
  },
  {
    ...common,
    indicator: 'local-coverage',
    unit: 'share',
    floor: 0.01,
    kinds: ['places', 'services', 'need'],
    methods: ['supply-gap'],
    value: (facts, place, year) =>
      combine(
        [placesOf(located(facts, place, year)), needOf(facts, place, { year, measure: 'need' })],
        (places = 0, need = 0) => (need > 0 ? figure(places / need) : missing('no-demand')),
      ),
  },
];
