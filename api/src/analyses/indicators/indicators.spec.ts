import { figure, missing } from '@tilbudsvifte/planning';
import type { CountAddress } from '../../editions/counts/count-cell.ts';
import { CostFacts } from '../costs/cost-facts.ts';
import { priceLevel } from '../costs/price-level.ts';
import type { SupplyRow } from '../supply-gaps/supply-gaps.query.ts';
import { sampleContext, sampleCounts, sampleMunicipality } from '../testing/sample-context.ts';
import { type IndicatorCode, indicatorCodes, standardIndicators } from './indicator-codes.ts';
import type { IndicatorFacts } from './indicator-facts.ts';
import { indicatorReader, indicatorsOf } from './indicator-list.ts';
import { gradeOf, indicatorNote } from './indicator-note.ts';
import { comparedYears } from './indicator-years.ts';
import { rowOf } from './indicators.analysis.ts';

const members = ['0101', '0147'];
const account = {
  listVersion: 'x',
  code: '53850',
  name: 'Botilbud',
  costGroup: 'adults' as const,
  inScope: 'yes' as const,
  validFrom: '2007-01-01',
  validTo: null,
};
const context = sampleContext({
  municipalities: members.map((code) => sampleMunicipality(code, code)),
  functions: [account],
  priceIndex: [
    { year: 2024, index: 100, source: '', edition: '' },
    { year: 2025, index: 110, source: '', edition: '' },
  ],
  needReports: new Map([
    [2024, members],
    [2025, members],
  ]),
  quarters: ['2023K4', '2024K4', '2025K1', '2025K4', '2026K1'],
  useQuarters: ['2023K4', '2024K4', '2025K1', '2025K4'],
  accountsYears: [2024, 2025],
  budgetYears: [2025, 2026],
});

const service = (municipality: string, more: Partial<SupplyRow> = {}): SupplyRow => ({
  id: municipality,
  municipality,
  serviceType: 'ABL105',
  targetGroups: ['A'],
  places: 20,
  vacantPlaces: 2,
  availableDays: 1000,
  occupiedDays: 900,
  ...more,
});

const count = (
  measure: CountAddress['measure'],
  [family, category]: readonly [CountAddress['family'], string],
  [area, value, period = '2025']: readonly [string, number | null, string?],
) => [{ measure, family, area, category, period }, value] as const;

const table = sampleCounts([
  count('need', ['unit', 'day'], ['0101', 40]),
  count('waiting', ['unit', 'day'], ['0101', 8]),
  count('expected', ['unit', 'day'], ['0101', 44]),
  count('need', ['unit', 'day'], ['0147', null]),
  count('served', ['cost-group', 'adults'], ['0101', 100]),
  count('served', ['cost-group', 'adults'], ['0147', null]),
  count('served', ['trade', 'all'], ['0101', 50, '2025K4']),
  count('served', ['trade', 'outside'], ['0101', 20, '2025K4']),
]);

const people = (municipality: string, year: number) => ({
  municipality,
  year,
  all: 10_000,
  age0to22: 2_500,
  age18to64: 5_000,
  age6to25: 2_000,
});
const spent = (municipality: string, year: number, kind: 'accounts' | 'budget', amountDkk: number) => ({
  municipality,
  year,
  kind,
  functionCode: '53850',
  amountDkk,
});

const facts: IndicatorFacts = {
  context,
  table,
  costs: new CostFacts(
    context,
    [
      spent('0101', 2024, 'accounts', 40_000_000),
      spent('0101', 2025, 'accounts', 52_500_000),
      spent('0101', 2025, 'budget', 50_000_000),
    ],
    members.flatMap((code) => [people(code, 2024), people(code, 2025)]),
  ),
  prices: priceLevel(context, 'fixed'),
  services: new Map([
    [
      2025,
      new Map([
        ['0101', [service('0101'), service('0101', { places: 10, vacantPlaces: 0, occupiedDays: 1000 })]],
      ]),
    ],
  ]),
  members,
  countArea: '1084',
  models: new Map(),
};

const valueOf = (indicator: IndicatorCode, place = '0101', year = 2025) =>
  indicatorsOf(facts, [indicator])[0]!.value(place, year);

describe('indicators', () => {
  test('there is a reader for each, and the standard set is small enough for one comparison', () => {
    for (const code of indicatorCodes) expect(indicatorReader(code).indicator).toBe(code);
    expect(indicatorCodes.length).toBeGreaterThanOrEqual(12);
    expect(standardIndicators.length).toBeLessThanOrEqual(12);
  });

  test.each<[IndicatorCode, number]>([
    ['vacant-places', 2],
    ['occupancy', 0.95], // 1,900 of 2,000 days
    ['places-per-1000', 3], // 30 places, 10,000 inhabitants
    ['local-coverage', 0.75], // 30 places, 40 in need
    ['expenditure-per-inhabitant', 5250],
    ['expenditure-per-adult', 10_500],
    ['cost-per-adult-user', 525_000],
  ])('%s is %d', (indicator, value) => {
    expect(valueOf(indicator)).toEqual(figure(value));
  });

  test.each<[IndicatorCode, number]>([
    ['budget-deviation', 0.05],
    ['expected-growth', 0.1],
  ])('%s is %d above', (indicator, value) => {
    expect(valueOf(indicator)).toEqual({ value: expect.closeTo(value, 12) });
  });

  test('amounts of earlier years are in the prices of the newest accounts', () => {
    // 40 million in 2024 are 44 in the prices of 2025; by 5,000 adults 8,800 kr.
    expect(valueOf('expenditure-per-adult', '0101', 2024)).toEqual({ value: expect.closeTo(8800, 9) });
  });

  test('rates and shares of counted persons carry an 80 % interval', () => {
    // Exact Poisson limits of 100 at 80 %: 87.4 and 114.1, per 5,000 adults.
    expect(valueOf('users-per-1000-adults')).toEqual({
      value: 20,
      lo: expect.closeTo(17.48, 1),
      hi: expect.closeTo(22.81, 1),
    });
    // 8 of 40 wait; score interval with z = 1.2816: (0.2 + 0.02053 ± 0.0836) / 1.04106.
    expect(valueOf('waiting-share')).toEqual({
      value: 0.2,
      lo: expect.closeTo(0.1315, 3),
      hi: expect.closeTo(0.2922, 3),
    });
    expect(valueOf('bought-outside')).toMatchObject({ value: 0.4 });
  });

  test('what is withheld stays withheld, in every figure made from it', () => {
    for (const code of ['local-coverage', 'waiting-share', 'users-per-1000-adults'] as const)
      expect(valueOf(code, '0147')).toEqual(missing('withheld'));
    expect(valueOf('expected-growth', '0147')).toEqual(missing('withheld'));
  });

  test('no services are no capacity, no accounts are not reported, no year is not reported', () => {
    expect(valueOf('occupancy', '0147')).toEqual(missing('no-capacity'));
    expect(valueOf('expenditure-per-adult', '0147')).toEqual(missing('not-reported'));
    expect(valueOf('occupancy', '0101', 2010)).toEqual(missing('not-reported'));
    expect(valueOf('groups-short', '0101')).toEqual(missing('not-applicable'));
    expect(valueOf('groups-short', 'area')).toEqual(missing('not-reported'));
  });

  test('a year that has only begun is no year, and use is known for its two newest years', () => {
    const years = (code: IndicatorCode) => [...indicatorsOf(facts, [code])[0]!.periods];
    expect(years('occupancy').map(([year]) => year)).toEqual([2023, 2024, 2025]);
    expect(years('bought-outside')).toEqual([
      [2024, '2024K4'],
      [2025, '2025K4'],
    ]);
    expect(years('budget-deviation').map(([year]) => year)).toEqual([2025]);
    expect(comparedYears(context)).toEqual({ from: 2024, to: 2025 });
  });
});

describe('the catalogue', () => {
  test('a row shows the ends and no median unless half are known', () => {
    const [adult] = indicatorsOf(facts, ['expenditure-per-adult']);
    expect(rowOf(adult!, members)).toMatchObject({
      period: '2025',
      area: missing('not-reported'),
      median: figure(10_500),
      lowest: figure(10_500),
      highest: figure(10_500),
    });
    expect(rowOf(adult!, [...members, '0151']).median).toEqual(missing('not-reported'));
  });

  test('coverage counts who has reported, and of these who is withheld', () => {
    const [users] = indicatorsOf(facts, ['users-per-1000-adults']);
    expect(indicatorNote(users!, members)).toMatchObject({
      reported: 2,
      expected: 2,
      withheld: 1,
      quality: 'B',
      qualityReason: 'withheld',
      period: '2025',
      previousPeriod: '2024',
    });
  });

  test.each([
    ['accounts', { reported: 29, expected: 29, withheld: 0 }, 'A', 'booked'],
    ['reported', { reported: 29, expected: 29, withheld: 0 }, 'B', 'reported'],
    ['accounts', { reported: 28, expected: 29, withheld: 0 }, 'B', 'partial'],
    ['reported', { reported: 29, expected: 29, withheld: 3 }, 'B', 'withheld'],
    ['accounts', { reported: 23, expected: 29, withheld: 0 }, 'C', 'low-coverage'],
    ['estimate', { reported: 29, expected: 29, withheld: 0 }, 'C', 'estimate'],
  ] as const)('%s with %j is %s: %s', (origin, coverage, quality, qualityReason) => {
    expect(gradeOf(origin, coverage)).toEqual({ quality, qualityReason });
  });
});
