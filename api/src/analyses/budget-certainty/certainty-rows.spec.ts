import { figure, missing } from '@tilbudsvifte/planning';
import { CostFacts } from '../costs/cost-facts.ts';
import { sampleContext } from '../testing/sample-context.ts';
import { areaSeries, type BudgetSources, municipalitySeries, yearRows } from './budget-series.ts';
import { certaintyRow, pooledRow } from './certainty-rows.ts';

const context = sampleContext({
  functions: [
    {
      listVersion: 'x',
      code: '53851',
      name: 'x',
      costGroup: 'adults',
      inScope: 'yes',
      validFrom: '2018-01-01',
      validTo: null,
    },
  ],
});
const posted =
  (municipality: string, kind: 'accounts' | 'budget') =>
  (amountDkk: number, i: number): Parameters<typeof facts>[0][number] => ({
    municipality,
    year: 2020 + i,
    kind,
    functionCode: '53851',
    amountDkk,
  });
const facts = (
  rows: readonly {
    municipality: string;
    year: number;
    kind: 'accounts' | 'budget';
    functionCode: string;
    amountDkk: number;
  }[],
): CostFacts => new CostFacts(context, rows, []);

const budget = [100, 104, 110, 115, 121, 128, 130];
const accounts = [103, 109, 112, 121, 126, 137];
const sourcesOf = (known: CostFacts): BudgetSources => ({
  facts: known,
  prices: { basis: { prices: 'current', year: null }, convert: (amount) => figure(amount) },
  years: [2020, 2021, 2022, 2023, 2024, 2025],
  nextBudgetYear: 2026,
});
const million = (value: number): number => value * 1_000_000;
const published = facts([
  ...budget.map(million).map(posted('0101', 'budget')),
  ...accounts.map(million).map(posted('0101', 'accounts')),
]);

describe('certaintyRow', () => {
  const series = municipalitySeries(sourcesOf(published), '0101', 'adults');
  const row = certaintyRow(series);

  test('the worked example: 83 % of the error is systematic, and the buffer is 6.13 % of the next budget', () => {
    const value = (measure: keyof typeof row): number => {
      const found = row[measure];
      return typeof found === 'object' && 'value' in found ? found.value : NaN;
    };
    expect(row).toMatchObject({ municipality: '0101', group: 'adults', years: figure(6) });
    expect(row.meanDeviationDkk).toEqual(figure(5_000_000));
    expect(value('meanAbsoluteShare')).toBeCloseTo(0.04334, 5);
    expect(value('meanDeviationShare')).toBeCloseTo(0.04334, 5);
    expect(value('withinTwoPercent')).toBeCloseTo(1 / 6, 12);
    expect([value('theilBias'), value('theilVariance'), value('theilCovariance')]).toEqual([
      expect.closeTo(0.8333, 4),
      expect.closeTo(0.1057, 4),
      expect.closeTo(0.061, 4),
    ]);
    expect(value('buffer80Share')).toBeCloseTo(0.06135, 5);
    expect(row.nextBudgetDkk).toEqual(figure(130_000_000));
    expect(value('bufferDkk')).toBeCloseTo(0.06134875842732778 * 130_000_000, -1);
    expect(value('overspendChance')).toBeGreaterThan(0.95);
  });

  test('each year has its deviation in kroner and of the budget', () => {
    expect(yearRows(series)[0]).toEqual({
      municipality: '0101',
      group: 'adults',
      year: 2020,
      budgetDkk: figure(100_000_000),
      accountsDkk: figure(103_000_000),
      deviationDkk: figure(3_000_000),
      deviationShare: { value: expect.closeTo(0.03, 12) },
    });
  });

  test('a year without accounts is missing and is not counted', () => {
    const known = facts([
      ...[100, 100, 100].map(posted('0101', 'budget')),
      ...[101, 103].map(posted('0101', 'accounts')),
    ]);
    const partial = municipalitySeries(sourcesOf(known), '0101', 'adults');
    expect(yearRows(partial)[2]).toMatchObject({
      budgetDkk: figure(100),
      accountsDkk: missing('not-reported'),
      deviationDkk: missing('not-reported'),
      deviationShare: missing('not-reported'),
    });
    expect(certaintyRow(partial)).toMatchObject({
      years: figure(2),
      meanDeviationDkk: figure(2),
      theilBias: missing('too-short'),
      nextBudgetDkk: missing('not-reported'),
      bufferDkk: missing('not-reported'),
    });
  });

  test('a budget of nothing has no share', () => {
    const known = facts([posted('0101', 'budget')(0, 0), posted('0101', 'accounts')(5, 0)]);
    const [first] = yearRows(municipalitySeries(sourcesOf(known), '0101', 'adults'));
    expect(first).toMatchObject({ deviationDkk: figure(5), deviationShare: missing('zero-base') });
  });
});

describe('pooledRow', () => {
  const rows = (municipality: string, spent: readonly number[]) => [
    ...[100, 100, 100, 100, 100, 100, 100].map(posted(municipality, 'budget')),
    ...spent.map(posted(municipality, 'accounts')),
  ];
  const opposite = facts([
    ...rows('0101', [110, 90, 110, 90, 110, 90]),
    ...rows('0147', [90, 110, 90, 110, 90, 110]),
  ]);
  const parts = ['0101', '0147'].map((code) => municipalitySeries(sourcesOf(opposite), code, 'adults'));

  test('deviations that even out need no buffer together', () => {
    // Each: s = 10.954 %, √(1 + 1/6), t(5; 0.8) = 0.91954: 10.88 of 100.
    expect(pooledRow(parts)).toEqual({
      group: 'adults',
      aloneDkk: figure(22),
      pooledDkk: figure(0),
      savedDkk: figure(22),
    });
  });

  test('the area is one budget: its deviations are those of the sums', () => {
    const area = areaSeries(parts, sourcesOf(opposite));
    expect(yearRows(area)[0]).toMatchObject({
      municipality: 'area',
      budgetDkk: figure(200),
      accountsDkk: figure(200),
      deviationShare: figure(0),
    });
    expect(certaintyRow(area)).toMatchObject({ meanAbsoluteShare: figure(0), nextBudgetDkk: figure(200) });
  });

  test('one municipality without accounts in a year takes that year from the area, not from itself', () => {
    const known = facts([...rows('0101', [104, 104, 104]), ...rows('0147', [100, 108])]);
    const both = ['0101', '0147'].map((code) => municipalitySeries(sourcesOf(known), code, 'adults'));
    const area = areaSeries(both, sourcesOf(known));
    expect(certaintyRow(area).years).toEqual(figure(2));
    expect(certaintyRow(both[0]!).years).toEqual(figure(3));
    // Over 2020 and 2021 alone: 4 of 100 without doubt, and 4 + 1.3764 × 5.657 × √1.5 = 13.54.
    expect(pooledRow(both).aloneDkk).toEqual(figure(18));
  });

  test('without the newest budget of one there is no sum', () => {
    const known = facts([...rows('0101', [104, 104, 104]), posted('0147', 'budget')(100, 0)]);
    const both = ['0101', '0147'].map((code) => municipalitySeries(sourcesOf(known), code, 'adults'));
    expect(pooledRow(both)).toEqual({
      group: 'adults',
      aloneDkk: missing('not-reported'),
      pooledDkk: missing('not-reported'),
      savedDkk: missing('not-reported'),
    });
  });
});
