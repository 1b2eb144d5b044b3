import { figure, missing } from '@tilbudsvifte/planning';
import { sampleContext, sampleCounts } from '../testing/sample-context.ts';
import { CostFacts } from './cost-facts.ts';
import { costRows, type CostSources } from './cost-rows.ts';
import type { CostRow } from './costs.answer.ts';
import type { SpendingRow } from './costs.query.ts';

const context = sampleContext({
  functions: (['adults', 'children-young', 'refund'] as const).map((costGroup) => ({
    listVersion: 'x',
    code: { adults: '53851', 'children-young': '52823', refund: '52207' }[costGroup],
    name: costGroup,
    costGroup,
    inScope: 'yes',
    validFrom: '2018-01-01',
    validTo: null,
  })),
});
const posted = (
  municipality: string,
  functionCode: string,
  amountDkk: number,
  kind: SpendingRow['kind'] = 'accounts',
): SpendingRow => ({
  municipality,
  year: 2025,
  kind,
  functionCode,
  amountDkk,
});
const people = (municipality: string, all: number) => ({
  municipality,
  year: 2025,
  all,
  age0to22: all / 4,
  age18to64: all / 2,
  age6to25: all / 4,
});
const served = (area: string, value: number | null) =>
  [{ measure: 'served', family: 'cost-group', area, category: 'adults', period: '2025' }, value] as const;

const sources: CostSources = {
  facts: new CostFacts(
    context,
    [
      posted('0101', '53851', 1_000_000),
      posted('0101', '52823', 300_000),
      posted('0101', '52207', -90_000),
      posted('0147', '53851', 600_000),
      posted('0101', '53851', 900_000, 'budget'),
    ],
    [people('0101', 2000), people('0147', 1000), people('0151', 400)],
  ),
  table: sampleCounts([served('0101', 10), served('0147', null), served('1084', 14)]),
  prices: { basis: { prices: 'current', year: null }, convert: (amount) => figure(amount) },
  countArea: '1084',
};
const at = (
  rows: readonly CostRow[],
  municipality: string,
  group: CostRow['group'] = 'adults',
): CostRow | undefined => rows.find((row) => row.municipality === municipality && row.group === group);

describe('costRows', () => {
  const rows = costRows(sources, ['0101', '0147'], { year: 2025, kind: 'accounts' });

  test('spending per inhabitant of the age band and per person served', () => {
    expect(at(rows, '0101')).toMatchObject({
      expenditureDkk: { value: 1_000_000 },
      perInhabitantDkk: { value: 1000 },
      perUserDkk: { value: 100_000 },
      // 10 persons of 1,000 inhabitants aged 18-64
      usersPer1000: { value: 10 },
    });
  });

  test('a withheld number of persons withholds what is divided by it, and nothing else', () => {
    expect(at(rows, '0147')).toMatchObject({
      expenditureDkk: { value: 600_000 },
      perInhabitantDkk: { value: 1200 },
      perUserDkk: missing('withheld'),
      usersPer1000: missing('withheld'),
    });
  });

  test('the area is the sum of its municipalities over the sum of their people', () => {
    expect(at(rows, 'area')).toMatchObject({
      expenditureDkk: { value: 1_600_000 },
      perInhabitantDkk: { value: 1_600_000 / 1500 },
      perUserDkk: { value: 1_600_000 / 14 },
    });
  });

  test('the median municipality has no spending of its own', () => {
    expect(at(rows, 'median')).toMatchObject({
      expenditureDkk: missing('not-applicable'),
      perInhabitantDkk: { value: 1100 },
    });
  });

  test('the whole area leaves state refunds out, and persons may be in several groups', () => {
    expect(at(rows, '0101', 'all')).toMatchObject({
      expenditureDkk: { value: 1_300_000 },
      perInhabitantDkk: { value: 650 },
      perUserDkk: missing('not-applicable'),
    });
  });

  test('refunds come off the whole area of spending, of a municipality and of the sum', () => {
    expect(at(rows, '0101', 'all')?.afterRefundDkk).toEqual(figure(1_210_000));
    expect(at(rows, '0147', 'all')?.afterRefundDkk).toEqual(figure(600_000));
    expect(at(rows, 'area', 'all')?.afterRefundDkk).toEqual(figure(1_810_000));
    expect(at(rows, 'median', 'all')?.afterRefundDkk).toEqual(missing('not-applicable'));
    expect(at(rows, '0101')?.afterRefundDkk).toEqual(missing('not-applicable'));
  });

  test('a municipality without accounts is missing, and so is the sum it is part of', () => {
    const partial = costRows(sources, ['0101', '0147', '0151'], { year: 2025, kind: 'accounts' });
    expect(at(partial, '0151')?.expenditureDkk).toEqual(missing('not-reported'));
    expect(at(partial, 'area')?.expenditureDkk).toEqual(missing('not-reported'));
    expect(at(partial, 'median')?.perInhabitantDkk).toEqual({ value: 1100 });
  });

  test('no postings in a group is a true zero once the municipality has delivered', () => {
    expect(at(rows, '0147', 'children-young')?.expenditureDkk).toEqual(figure(0));
  });

  test('a budget has no persons served', () => {
    const budget = costRows(sources, ['0101', '0147'], { year: 2025, kind: 'budget' });
    expect(at(budget, '0101')).toMatchObject({
      expenditureDkk: { value: 900_000 },
      perUserDkk: missing('not-applicable'),
    });
    expect(at(budget, 'median')?.perInhabitantDkk).toEqual({ value: 900 });
  });
});
