import type { CountAddress } from '../../editions/counts/count-cell.ts';
import { CostFacts } from '../costs/cost-facts.ts';
import { priceLevel } from '../costs/price-level.ts';
import type { IndicatorFacts } from '../indicators/indicator-facts.ts';
import { gapModel } from '../supply-gaps/gap-model.ts';
import type { SupplyRow } from '../supply-gaps/supply-gaps.query.ts';
import { sampleContext, sampleCounts, sampleGroup, sampleType } from '../testing/sample-context.ts';
import { adultsGrowthRow } from './adults-growth.ts';
import { gapProfileRows } from './gap-profile-rows.ts';
import { placesRow } from './indicator-rows.ts';

const members = ['0101', '0147'];
const need = (area: string, group: string): CountAddress => ({
  measure: 'need',
  family: 'group-unit',
  area,
  category: `${group}|day`,
  period: '2025',
});
const context = sampleContext({
  targetGroups: ['A', 'B'].map(sampleGroup),
  serviceTypes: [sampleType('ABL105')],
  needReports: new Map([[2025, members]]),
});
const table = sampleCounts([
  [need('0101', 'A'), 9],
  [need('0147', 'A'), null],
  [need('region', 'A'), 18],
  [need('region', 'B'), 0],
]);
const service = (id: string, municipality: string, places: number): SupplyRow => ({
  id,
  municipality,
  serviceType: 'ABL105',
  targetGroups: ['A'],
  places,
  vacantPlaces: 0,
  availableDays: 0,
  occupiedDays: 0,
});
const supply = [service('T1', '0101', 12), service('T2', '0147', 4)];
const grouping = { code: 'region', name: 'r', nameEn: 'r', type: 'region', members: [] };
const area = { grouping, municipalities: members, date: '2025-12-31', state: 'current' as const };
const people = (municipality: string, year: number, age18to64: number) => ({
  municipality,
  year,
  all: 2 * age18to64,
  age0to22: 0,
  age18to64,
  age6to25: 0,
});
const hosted = new Map(supply.map((row): [string, SupplyRow[]] => [row.municipality, [row]]));
const facts: IndicatorFacts = {
  context,
  table,
  costs: new CostFacts(
    context,
    [],
    [
      people('0101', 2025, 1000),
      people('0101', 2030, 950),
      people('0147', 2025, 1000),
      people('0147', 2030, 1100),
    ],
  ),
  prices: priceLevel(context, 'fixed'),
  services: new Map([[2025, hosted]]),
  members,
  countArea: 'region',
  models: new Map(),
};
const model = gapModel({ context, table, area, year: 2025, supply });
const sources = (municipality: string) => ({ municipality, facts, model, year: 2025 });

describe('the rows of a profile', () => {
  test('need and balance of the own citizens stand beside those of the area; a group nobody needs is left out', () => {
    // 9 citizens require 10 places at 90 %, 18 require 20; there are 12 and 16.
    expect(gapProfileRows(sources('0101'))).toMatchObject([
      { targetGroup: 'A', indicator: 'need', own: { value: 9 }, area: { value: 18 } },
      { targetGroup: 'A', indicator: 'gap-at-occupancy', own: { value: 2 }, area: { value: -4 } },
    ]);
  });

  test('a withheld need withholds the own balance, not that of the area', () => {
    const [own, gap] = gapProfileRows(sources('0147'));
    expect(own?.own).toEqual({ missing: 'withheld' });
    expect(gap).toMatchObject({ own: { missing: 'withheld' }, area: { value: -4 } });
  });

  test('places here and in the area; without any in the area they were not reported', () => {
    expect(placesRow(sources('0147'))).toMatchObject({ own: { value: 4 }, area: { value: 16 } });
    const nobody = { ...sources('0147'), facts: { ...facts, services: new Map() } };
    expect(placesRow(nobody)).toMatchObject({
      own: { missing: 'not-reported' },
      area: { missing: 'not-reported' },
    });
  });

  test('adults in five years by the projection: 5 % fewer here, 2.5 % more in the area', () => {
    const row = adultsGrowthRow(sources('0101'));
    expect(row.period).toBe('2030');
    expect('value' in row.own && row.own.value).toBeCloseTo(-0.05, 12);
    expect('value' in row.area && row.area.value).toBeCloseTo(0.025, 12);
    expect(adultsGrowthRow({ ...sources('0101'), year: 2026 }).own).toEqual({ missing: 'not-reported' });
  });
});
