import { missing } from '../figures/figure.ts';
import { naiveForecast } from './naive-forecast.ts';
import { needSeries } from './testing/need-series.ts';

test('says the same as last year for every year', () => {
  expect(naiveForecast([{ year: 2025, need: { value: 70 } }], { horizon: 1 })).toEqual([
    { year: 2026, need: { value: 70 } },
  ]);
  expect(naiveForecast(needSeries(2023, [3, 9, 0]), { horizon: 2 })).toEqual([
    { year: 2026, need: { value: 0 } },
    { year: 2027, need: { value: 0 } },
  ]);
});

test('its interval is the size of the changes, by Student, growing with the root of the years', () => {
  // Changes 2, -1, 2 have a mean square of 3; the 90 % quantile at 3 degrees of freedom is 1.637744.
  const rows = naiveForecast(needSeries(2020, [20, 22, 21, 23]), { horizon: 4 });
  const limits = rows.map(({ need }) => ('value' in need ? [need.lo, need.value, need.hi] : []));
  const reach = 1.637744353696209 * Math.sqrt(3);
  expect(limits[0]).toEqual([expect.closeTo(23 - reach, 9), 23, expect.closeTo(23 + reach, 9)]);
  expect(limits[3]).toEqual([expect.closeTo(23 - 2 * reach, 9), 23, expect.closeTo(23 + 2 * reach, 9)]);
});

test('a wider level is wider', () => {
  const [row] = naiveForecast(needSeries(2020, [20, 22, 21, 23]), { horizon: 1, level: 0.95 });
  expect(row!.need).toMatchObject({ hi: expect.closeTo(23 + 3.182446305284263 * Math.sqrt(3), 8) });
});

test('a change over a gap is divided by its years', () => {
  const series = [...needSeries(2020, [20, 22]), ...needSeries(2024, [26, 27])];
  const [row] = naiveForecast(series, { horizon: 1 });
  const reach = 1.637744353696209 * Math.sqrt((4 + 16 / 3 + 1) / 3);
  expect(row).toMatchObject({ year: 2026, need: { value: 27, hi: expect.closeTo(27 + reach, 9) } });
});

test('three counts, and counts that never changed, have no interval', () => {
  expect(naiveForecast(needSeries(2020, [1, 2, 3]), { horizon: 1 })[0]!.need).toEqual({ value: 3 });
  expect(naiveForecast(needSeries(2020, [4, 4, 4, 4]), { horizon: 1 })[0]!.need).toEqual({ value: 4 });
});

test('without a count it gives the reason, and nothing for nothing', () => {
  expect(naiveForecast([{ year: 2025, need: missing('withheld') }], { horizon: 1 })).toEqual([
    { year: 2026, need: { missing: 'withheld' } },
  ]);
  expect(naiveForecast([], { horizon: 3 })).toEqual([]);
});

test('uses nothing from before the restart year', () => {
  expect(naiveForecast(needSeries(2020, [1, 9, 3, 4]), { horizon: 1, restartYear: 2021 })[0]!.need).toEqual({
    value: 4,
  });
  expect(naiveForecast(needSeries(2020, [7]), { horizon: 1, restartYear: 2021 })[0]!.need).toEqual({
    missing: 'not-reported',
  });
});

test('refuses a horizon of nothing', () => {
  expect(() => naiveForecast([], { horizon: 0 })).toThrow('horizon must be between 1 and 25, got 0');
});
