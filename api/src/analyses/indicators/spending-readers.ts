import { type Figure, figure, missing, sumFigures } from '@tilbudsvifte/planning';
import { combine } from '../answer/withheld.ts';
import type { CostPlace } from '../costs/cost-facts.ts';
import type { CostGroup } from '../costs/costs.answer.ts';
import type { IndicatorCode } from './indicator-codes.ts';
import type { IndicatorFacts } from './indicator-facts.ts';
import type { IndicatorReader } from './indicator.ts';
import { yearly } from './indicator-years.ts';
import { inhabitants, servedIn } from './people.ts';

interface SpendingAsked extends Omit<CostPlace, 'municipality'> {
  readonly group: CostGroup;
  readonly prices: 'fixed' | 'current';
}

/** Net operating spending before state refund; missing for the area as soon as one has not delivered. */
function spending(
  { costs, prices, members }: IndicatorFacts,
  place: string,
  { group, prices: level, ...at }: SpendingAsked,
): Figure {
  const amounts = (place === 'area' ? members : [place]).map((municipality) => {
    if (!costs.has(municipality, at.year, at.kind)) return missing('not-reported');
    const amount = costs.amount({ municipality, ...at }, group);
    return level === 'fixed' ? prices.convert(amount, at.year) : figure(amount);
  });
  return sumFigures(amounts).total;
}

const ratio = (over: Figure, under: Figure): Figure =>
  combine([over, under], (dkk = 0, base = 0) => (base > 0 ? figure(dkk / base) : missing('zero-base')));

const common = {
  theme: 'spending',
  level: 'municipality',
  unit: 'dkk',
  floor: 0.01,
  floorKind: 'relative',
  origin: 'accounts',
  methods: ['fixed-prices'],
  periods: ({ context }: IndicatorFacts) => yearly(context.accountsYears),
} as const;

const accounts = (group: CostGroup, year: number): SpendingAsked => ({
  group,
  year,
  kind: 'accounts',
  prices: 'fixed',
});

function perInhabitant(indicator: IndicatorCode, group: CostGroup): IndicatorReader {
  return {
    ...common,
    indicator,
    kinds: ['expenditure', 'population', 'price-index'],
    value: (facts, place, year) =>
      ratio(spending(facts, place, accounts(group, year)), inhabitants(facts, place, { year, group })),
  };
}

function perUser(indicator: IndicatorCode, group: CostGroup): IndicatorReader {
  return {
    ...common,
    indicator,
    kinds: ['expenditure', 'need', 'price-index'],
    value: (facts, place, year) =>
      ratio(spending(facts, place, accounts(group, year)), servedIn(facts, place, { year, group })),
  };
}

const budgetDeviation: IndicatorReader = {
  ...common,
  indicator: 'budget-deviation',
  unit: 'share',
  floorKind: 'absolute',
  kinds: ['expenditure'],
  methods: [],
  periods: ({ context }) =>
    yearly(context.accountsYears.filter((year) => context.budgetYears.includes(year))),
  value: (facts, place, year) => {
    const amount = (kind: 'accounts' | 'budget'): Figure =>
      spending(facts, place, { group: 'all', year, kind, prices: 'current' });
    return combine([amount('accounts'), amount('budget')], (spent = 0, planned = 0) =>
      planned > 0 ? figure(spent / planned - 1) : missing('zero-base'),
    );
  },
};

/** Spending beside inhabitants, beside users and beside the budget. */
export const spendingReaders: readonly IndicatorReader[] = [
  perInhabitant('expenditure-per-inhabitant', 'all'),
  perInhabitant('expenditure-per-adult', 'adults'),
  perInhabitant('expenditure-per-child', 'children-young'),
  perInhabitant('expenditure-per-pupil', 'special-education'),
  perUser('cost-per-adult-user', 'adults'),
  perUser('cost-per-child-user', 'children-young'),
  budgetDeviation,
];
