import { type Figure, figure, isPresent, missing } from '@tilbudsvifte/planning';
import type { CountAddress } from '../../editions/counts/count-cell.ts';
import { sampleCounts } from '../testing/sample-context.ts';
import type { AreaForecast, ForecastGroup } from './area-forecast.ts';
import { groupForecast } from './group-forecast.ts';
import { PeopleByAge } from './people-by-age.ts';
import { totalForecast } from './total-forecast.ts';

const years = [2020, 2021, 2022, 2023, 2024, 2025];
const municipalities = ['0001', '0002', '0003', '0004'];
const ages: [number, number] = [18, 999];
const people = new PeopleByAge(
  municipalities.flatMap((municipality) =>
    Array.from({ length: 12 }, (_, i) => ({
      municipality,
      year: 2020 + i,
      ageFrom: 18,
      ageTo: 999,
      persons: 1000,
    })),
  ),
);
const need = (area: string, year: number, count: number | null): readonly [CountAddress, number | null] => [
  { measure: 'need', family: 'unit', area, category: 'day', period: String(year) },
  count,
];

/** A group whose forecast for 2027 is known. */
function groupOf(targetGroup: string, now: number, coming: Figure): ForecastGroup {
  const series = years.map((year) => ({ year, need: figure(now), reported: figure(now), raised: false }));
  const forecast = groupForecast(series, new Map(), 2);
  const last = forecast.years.map((one) => (one.year === 2027 ? { ...one, need: coming } : one));
  return {
    targetGroup,
    unit: 'day',
    ages,
    series,
    expected: new Map(),
    share: 0.03,
    forecast: { ...forecast, years: last },
  };
}

const groups = [
  groupOf('A', 95, { value: 100, lo: 90, hi: 110 }),
  groupOf('B', 18, { value: 20, lo: 15, hi: 25 }),
  groupOf('C', 7, missing('too-short')),
  { ...groupOf('D', 500, { value: 600, lo: 500, hi: 700 }), unit: 'pupil' },
];

function areaOf(counts: Parameters<typeof sampleCounts>[0]): Omit<AreaForecast, 'places'> {
  const place = { table: sampleCounts(counts), countArea: 'R', municipalities, people, years };
  return { baseYear: 2025, horizon: 2, groups, place };
}

// 40 in the first, 25 in the second, the third withheld once, nine in the fourth: 120 in all, never changing.
const published = years.flatMap((year) => [
  need('R', year, 120),
  need('0001', year, 40),
  need('0002', year, 25),
  need('0003', year, year === 2022 ? null : 46),
  need('0004', year, 9),
]);

describe('totalForecast', () => {
  it('forecasts the published total, dealt out among those whose counts are published', () => {
    const { year, area, municipalities: own } = totalForecast(areaOf(published));
    expect(year).toBe(2027);
    expect(area).toMatchObject({ now: figure(120), groups: 3, of: 3 });
    expect(isPresent(area.need) && area.need.value).toBeCloseTo(120);
    const one = own.get('0001');
    expect(one?.now).toEqual(figure(40));
    expect(one && isPresent(one.need) && one.need.value).toBeCloseTo(40);
  });

  it('says why a municipality has none: a count withheld, or under twenty persons', () => {
    const { municipalities: own } = totalForecast(areaOf(published));
    expect(own.get('0003')).toEqual({ now: figure(46), need: missing('withheld') });
    expect(own.get('0004')).toEqual({ now: figure(9), need: missing('too-short') });
  });

  it('adds up the groups that can be forecast where the total is withheld, limits and all', () => {
    const hidden = published.map(([address, count]) =>
      need(address.area, Number(address.period), address.area === 'R' ? null : count),
    );
    // A and B: 95 + 18 now; 100 + 20, 90 + 15 and 110 + 25 then. C has no forecast, D is no 24-hour place.
    expect(totalForecast(areaOf(hidden)).area).toEqual({
      now: figure(113),
      need: { value: 120, lo: 105, hi: 135 },
      groups: 2,
      of: 3,
    });
  });
});
