import { figure, isPresent, missing } from '@tilbudsvifte/planning';
import type { CountAddress } from '../../editions/counts/count-cell.ts';
import { sampleCounts } from '../testing/sample-context.ts';
import type { ForecastGroup } from './area-forecast.ts';
import { groupForecast } from './group-forecast.ts';
import { needByYear, type SeriesPlace } from './group-series.ts';
import { municipalForecast } from './municipal-forecast.ts';
import { PeopleByAge } from './people-by-age.ts';

const years = [2020, 2021, 2022, 2023, 2024, 2025];
const ages: [number, number] = [18, 999];
const need = (area: string, year: number, count: number | null): readonly [CountAddress, number | null] => [
  { measure: 'need', family: 'group-unit', area, category: 'AUT|day', period: String(year) },
  count,
];
const people = new PeopleByAge(
  ['0001', '0002', '0003'].flatMap((municipality) =>
    Array.from({ length: 8 }, (_, i) => ({
      municipality,
      year: 2021 + i,
      ageFrom: 18,
      ageTo: 999,
      persons: 1000,
    })),
  ),
);
// 40 in the first, 25 in the second; the third is withheld in one year, and what is left of 100 is its 35.
const table = sampleCounts(
  years.flatMap((year) => [
    need('R', year, 100),
    need('0001', year, 40),
    need('0002', year, 25),
    need('0003', year, year === 2022 ? null : 35),
  ]),
);
const place: SeriesPlace = {
  table,
  countArea: 'R',
  municipalities: ['0001', '0002', '0003'],
  people,
  years,
};
const series = needByYear(place, { targetGroup: 'AUT', unit: 'day', ages });
const group: ForecastGroup = {
  targetGroup: 'AUT',
  unit: 'day',
  ages,
  series,
  expected: new Map(),
  share: 0.03,
  forecast: groupForecast(series, new Map(), 2),
};
const of = (municipality: string) =>
  municipalForecast(place, group, { municipality, baseYear: 2025, horizon: 2 });

describe('municipalForecast', () => {
  it('deals the area’s forecast out by the published counts', () => {
    // Nothing ever changed, so the area stays at 100 and the municipality at its 40.
    expect(of('0001').years.map(({ year, need: one }) => [year, isPresent(one) && one.value])).toEqual([
      [2026, expect.closeTo(40)],
      [2027, expect.closeTo(40)],
    ]);
  });

  it('says nothing of a municipality with a withheld year', () => {
    expect(of('0003').years.map((one) => one.need)).toEqual([missing('withheld'), missing('withheld')]);
  });

  it('has no fan for a municipality with under twenty persons', () => {
    const few = sampleCounts(
      years.flatMap((year) => [need('R', year, 30), need('0001', year, 12), need('0002', year, 18)]),
    );
    const small = municipalForecast({ ...place, table: few, municipalities: ['0001', '0002'] }, group, {
      municipality: '0001',
      baseYear: 2025,
      horizon: 1,
    });
    expect(small.tooFew).toBe(true);
    expect(small.years.map((one) => one.need)).toEqual([missing('too-short')]);
    expect(small.naive.get(2026)).toEqual(figure(12));
  });
});
