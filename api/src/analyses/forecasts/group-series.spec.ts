import { figure, missing } from '@tilbudsvifte/planning';
import type { CountAddress } from '../../editions/counts/count-cell.ts';
import { sampleCounts } from '../testing/sample-context.ts';
import { expectedByYear, needByYear, type SeriesPlace, shareInNeed } from './group-series.ts';
import { bandOf, PeopleByAge } from './people-by-age.ts';

const ages = bandOf({ ageFrom: 18, ageTo: null });
const group = { targetGroup: 'AUT', unit: 'day', ages };
const need = (area: string, year: number, count: number | null): readonly [CountAddress, number | null] => [
  { measure: 'need', family: 'group-unit', area, category: 'AUT|day', period: String(year) },
  count,
];
const band = (municipality: string, year: number, persons: number) => ({
  municipality,
  year,
  ageFrom: 18,
  ageTo: 999,
  persons,
});
// Five municipalities of 1,000 adults each; the fifth does not report in 2025.
const codes = ['0001', '0002', '0003', '0004', '0005'];
const people = new PeopleByAge(
  [2025, 2026, 2027].flatMap((year) => codes.map((code) => band(code, year, year === 2027 ? 1100 : 1000))),
);

function placeWith(reporters2025: readonly string[], total2025: number | null): SeriesPlace {
  const table = sampleCounts([
    need('R', 2024, 50),
    ...codes.map((code) => need(code, 2024, 10)),
    need('R', 2025, total2025),
    ...reporters2025.map((code) => need(code, 2025, 10)),
  ]);
  return { table, countArea: 'R', municipalities: codes, people, years: [2024, 2025] };
}

describe('needByYear', () => {
  it('raises a total to municipalities that have not reported, by the people who live there', () => {
    // 44 persons among the 4,000 adults of four municipalities are 55 among the 5,000 of all.
    expect(needByYear(placeWith(codes.slice(0, 4), 44), group)).toEqual([
      { year: 2024, need: figure(50), reported: figure(50), raised: false },
      { year: 2025, need: figure(55), reported: figure(44), raised: true },
    ]);
  });

  it('says nothing where under four fifths have reported', () => {
    const [, last] = needByYear(placeWith(codes.slice(0, 3), 30), group);
    expect(last).toEqual({ year: 2025, need: missing('not-reported'), reported: figure(30), raised: false });
  });

  it('never sums around a withheld total', () => {
    const [, last] = needByYear(placeWith(codes, null), group);
    expect(last?.need).toEqual(missing('withheld'));
  });
});

describe('expectedByYear', () => {
  it('sets the count of 31 December beside the people of the next day', () => {
    // 50 + 50 of 5,000 + 5,000 in need are 1 per cent; on 1 January 2027 there are 5,500 people.
    const place = placeWith(codes, 50);
    const share = shareInNeed(needByYear(place, group), place, ages);
    expect(share).toBe(0.01);
    expect([...expectedByYear(people, codes, { ages, share })]).toEqual([
      [2024, 50],
      [2025, 50],
      [2026, expect.closeTo(55)],
    ]);
  });

  it('has no year in which the people of one municipality are not known', () => {
    expect([...expectedByYear(people, [...codes, '0006'], { ages, share: 0.01 })]).toEqual([]);
  });
});
