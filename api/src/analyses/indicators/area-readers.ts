import { type Figure, figure, missing, sumFigures } from '@tilbudsvifte/planning';
import { combine } from '../answer/withheld.ts';
import { gapRows } from '../supply-gaps/gap-rows.ts';
import type { SupplyGapRow } from '../supply-gaps/supply-gaps.answer.ts';
import type { IndicatorFacts } from './indicator-facts.ts';
import type { IndicatorReader } from './indicator.ts';
import { needYears, yearly } from './indicator-years.ts';

const assumed = { occupancy: 0.9, refusal: 0.05 };

const common = {
  theme: 'shortage',
  level: 'area',
  floorKind: 'absolute',
  origin: 'reported',
  kinds: ['need', 'places', 'services'],
  periods: ({ context }: IndicatorFacts) => yearly(needYears(context)),
} as const;

/** Rows per target group of the area; none where nobody has reported need. */
function groupRows({ models, context }: IndicatorFacts, year: number): SupplyGapRow[] {
  const model = models.get(year);
  return model && model.reported.length > 0 ? gapRows.targetGroup(model, assumed, context) : [];
}

/** Chance of a free place in the own target group, averaged over all who need a 24-hour place. */
function meanAvailability(rows: readonly SupplyGapRow[]): Figure {
  const needing = rows.filter(({ unit, need }) => unit === 'day' && !('value' in need && need.value === 0));
  const needs = needing.map(({ need }) => need);
  const found = needing.map(({ need, availability }) =>
    combine([need, availability], (persons = 0, chance = 0) => figure(persons * chance)),
  );
  return combine([sumFigures(found).total, sumFigures(needs).total], (chances = 0, persons = 0) =>
    persons > 0 ? figure(chances / persons) : missing('no-demand'),
  );
}

/** Figures that only the area as a whole has: places are shared by all its municipalities. */
export const areaReaders: readonly IndicatorReader[] = [
  {
    ...common,
    indicator: 'groups-short',
    unit: 'count',
    floor: 1,
    methods: ['supply-gap', 'shared-supply'],
    value: (facts, place, year) => {
      if (place !== 'area') return missing('not-applicable');
      const rows = groupRows(facts, year);
      if (rows.length === 0) return missing('not-reported');
      return figure(rows.filter(({ gapToday }) => 'value' in gapToday && gapToday.value < 0).length);
    },
  },
  {
    ...common,
    indicator: 'availability',
    unit: 'share',
    floor: 0.01,
    methods: ['erlang-b', 'shared-supply'],
    value: (facts, place, year) => {
      if (place !== 'area') return missing('not-applicable');
      const rows = groupRows(facts, year);
      return rows.length === 0 ? missing('not-reported') : meanAvailability(rows);
    },
  },
];
