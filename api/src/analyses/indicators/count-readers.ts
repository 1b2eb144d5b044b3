import { type Figure, figure, isPresent, missing, poissonLimits, shareLimits } from '@tilbudsvifte/planning';
import { combine } from '../answer/withheld.ts';
import type { CostGroup } from '../costs/costs.answer.ts';
import type { IndicatorCode } from './indicator-codes.ts';
import type { IndicatorFacts } from './indicator-facts.ts';
import type { IndicatorReader } from './indicator.ts';
import { needYears, useQuarterByYear, yearly } from './indicator-years.ts';
import { inhabitants, needOf, servedIn } from './people.ts';

/** Level of the intervals, as everywhere on the screens: two that do not meet differ at about one in fourteen. */
const level = 0.8;

/** Rate of counted persons; the count could by chance have been a little higher or lower. */
const rate = (count: number, people: number): Figure => {
  if (people === 0) return missing('zero-base');
  const { value, lo = value, hi = value } = requireValue(poissonLimits(count, level));
  const per = (persons: number): number => (1000 * persons) / people;
  return { ...figure(per(value)), lo: per(lo), hi: per(hi) };
};

function requireValue(limits: Figure): Extract<Figure, { value: number }> {
  if (isPresent(limits)) return limits;
  throw new RangeError(`a count has limits, got ${limits.missing}`);
}

/** Places of part of a year add up with rounding: a part never exceeds its whole. */
const share = (part: number, whole: number): Figure =>
  shareLimits({ part: Math.min(part, whole), whole }, level);

const counted = {
  level: 'municipality',
  origin: 'reported',
  periods: ({ context }: IndicatorFacts) => yearly(needYears(context)),
} as const;

function usersPer1000(indicator: IndicatorCode, group: CostGroup): IndicatorReader {
  return {
    ...counted,
    indicator,
    theme: 'users',
    unit: 'rate',
    floor: 0.02,
    floorKind: 'relative',
    kinds: ['need', 'population'],
    methods: ['poisson-limits'],
    value: (facts, place, year) =>
      combine(
        [servedIn(facts, place, { year, group }), inhabitants(facts, place, { year, group })],
        (served = 0, people = 0) => rate(served, people),
      ),
  };
}

const waitingShare: IndicatorReader = {
  ...counted,
  indicator: 'waiting-share',
  theme: 'shortage',
  unit: 'share',
  // Who waits is not published for single municipalities.
  level: 'area',
  floor: 0.01,
  floorKind: 'absolute',
  kinds: ['need'],
  methods: ['share-limits'],
  value: (facts, place, year) =>
    combine(
      [needOf(facts, place, { year, measure: 'waiting' }), needOf(facts, place, { year, measure: 'need' })],
      (waiting = 0, need = 0) => share(waiting, need),
    ),
};

const expectedGrowth: IndicatorReader = {
  ...counted,
  indicator: 'expected-growth',
  theme: 'future',
  unit: 'share',
  floor: 0.01,
  floorKind: 'absolute',
  kinds: ['need'],
  methods: [],
  origin: 'estimate',
  value: (facts, place, year) =>
    combine(
      [needOf(facts, place, { year, measure: 'expected' }), needOf(facts, place, { year, measure: 'need' })],
      (expected = 0, need = 0) => (need > 0 ? figure(expected / need - 1) : missing('no-demand')),
    ),
};

function bought(
  { table, members }: IndicatorFacts,
  place: string,
  at: { readonly period: string; readonly category: 'all' | 'outside' },
): Figure {
  const area = place === 'area' ? table.areaOf(members, '') : place;
  return table.ofService({ measure: 'served', family: 'trade', area, ...at });
}

const boughtOutside: IndicatorReader = {
  indicator: 'bought-outside',
  theme: 'trade',
  unit: 'share',
  level: 'municipality',
  floor: 0.01,
  floorKind: 'absolute',
  kinds: ['use', 'services'],
  methods: ['share-limits'],
  origin: 'reported',
  periods: ({ context }) => useQuarterByYear(context),
  value: (facts, place, year) => {
    const period = useQuarterByYear(facts.context).get(year) ?? '';
    return combine(
      [
        bought(facts, place, { period, category: 'outside' }),
        bought(facts, place, { period, category: 'all' }),
      ],
      (outside = 0, all = 0) => share(outside, all),
    );
  },
};

/** Shares and rates of counted persons. */
export const countReaders: readonly IndicatorReader[] = [
  waitingShare,
  usersPer1000('users-per-1000-adults', 'adults'),
  usersPer1000('users-per-1000-children', 'children-young'),
  boughtOutside,
  expectedGrowth,
];
