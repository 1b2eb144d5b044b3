import fc from 'fast-check';
import { figure, isPresent, missing, type Present } from '../figures/figure.ts';
import { forecastRegion } from './forecast-region.ts';
import { needSeries } from './testing/need-series.ts';
import type { YearForecast } from './yearly-need.ts';

const none = new Map<number, number>();
const needsOf = (rows: readonly YearForecast[]): Present[] => rows.map(({ need }) => need).filter(isPresent);

test('one count moves with the ages alone', () => {
  const expected = new Map([
    [2025, 73.5],
    [2026, 74.5],
  ]);
  expect(forecastRegion([{ year: 2025, need: { value: 70 } }], expected, { horizon: 1 })).toEqual([
    { year: 2026, need: { value: 70.95238095238095 }, demographicPart: { value: 0.9523809523809534 } },
  ]);
});

test('7 9 8 11 12 makes 16.6 in five years, between 3.5 and 29.7', () => {
  const rows = forecastRegion(needSeries(2021, [7, 9, 8, 11, 12]), none, { horizon: 5, phi: 0.9 });
  expect(rows.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030]);
  const last = needsOf(rows)[4]!;
  expect(last.value).toBeCloseTo(16.607, 4);
  expect(last.lo).toBeCloseTo(3.47247, 5);
  expect(last.hi).toBeCloseTo(29.7415, 4);
});

test('a gap counts as one change over its years', () => {
  const series = [
    ...needSeries(2010, [10, 12]),
    { year: 2012, need: missing('withheld') },
    ...needSeries(2013, [15, 16]),
  ];
  // Drift 6 / 4; squares 0.5² + 0² / 2 + 0.5² over 2 degrees of freedom make a spread of 0.5.
  const [first, second] = needsOf(forecastRegion(series, none, { horizon: 2, phi: 1 }));
  expect(first!.value).toBeCloseTo(17.5, 12);
  expect(first!.hi! - 17.5).toBeCloseTo(1.8856180831641267 * 0.5 * Math.sqrt(1.25), 9);
  expect(second!.value).toBeCloseTo(19, 12);
  expect(second!.hi! - 19).toBeCloseTo(1.8856180831641267 * 0.5 * Math.sqrt(3) * 2 ** 0.3, 9);
});

test('a gap of uneven change is weighed by its years', () => {
  const series = [...needSeries(2010, [10, 12]), ...needSeries(2014, [14, 18])];
  // Drift 8 / 5 = 1.6; squares 0.4² + 2.8² / 3 + 2.4² over 2 make a variance of 4.2666….
  const [first] = needsOf(forecastRegion(series, none, { horizon: 1, phi: 1 }));
  expect(first!.value).toBeCloseTo(19.6, 12);
  expect(first!.hi! - 19.6).toBeCloseTo(1.8856180831641267 * Math.sqrt((64 / 15) * (1 + 1 / 5)), 9);
});

test('up to seven counts the drift is damped by 0.8, from eight by 0.9', () => {
  const step = (length: number): number => {
    const counts = Array.from({ length }, (_, i) => 10 * i);
    return (
      needsOf(forecastRegion(needSeries(2010, counts), none, { horizon: 1 }))[0]!.value - 10 * (length - 1)
    );
  };
  expect(step(4)).toBeCloseTo(8, 10);
  expect(step(7)).toBeCloseTo(8, 10);
  expect(step(8)).toBeCloseTo(9, 10);
});

test.each([[[12]], [[9, 12]], [[9, 10, 12]]])(
  'with %j the level stays as it is, without an interval',
  (counts) => {
    expect(forecastRegion(needSeries(2020, counts), none, { horizon: 2 }).map(({ need }) => need)).toEqual([
      figure(12),
      figure(12),
    ]);
  },
);

test('four counts have a drift and an interval', () => {
  const [first] = needsOf(forecastRegion(needSeries(2020, [9, 10, 11, 13]), none, { horizon: 1 }));
  expect(first!.value).toBeCloseTo(13 + (0.8 * 4) / 3, 10);
  expect(first!.lo).toBeLessThan(first!.value);
});

test('equal changes have no interval, also when only rounding tells them apart', () => {
  const [steady] = forecastRegion(needSeries(2020, [5, 5, 5, 5]), none, { horizon: 1 });
  expect(steady!.need).toEqual({ value: 5 });
  const expected = new Map([1, 2, 3, 6].map((people, i) => [2020 + i, people / 10]));
  const level = forecastRegion(needSeries(2020, [7, 14, 21, 42]), expected, { horizon: 1 });
  expect(Object.keys(level[0]!.need)).toEqual(['value']);
  expect(needsOf(level)[0]!.value).toBeCloseTo(42, 9);
});

test('equal changes from nobody have no interval either', () => {
  const thirds = new Map([[2020, 0.3]]);
  const [row] = forecastRegion(needSeries(2020, [0, 1, 2, 3]), thirds, { horizon: 1 });
  expect(Object.keys(row!.need)).toEqual(['value']);
});

test('nobody at all stays nobody', () => {
  expect(forecastRegion(needSeries(2020, [0, 0, 0, 0]), none, { horizon: 1 })[0]!.need).toEqual({ value: 0 });
});

test('a falling series ends at nobody, not below', () => {
  const rows = needsOf(forecastRegion(needSeries(2020, [40, 30, 21, 10, 1]), none, { horizon: 5, phi: 1 }));
  expect(rows[4]!.value).toBe(0);
  expect(rows[4]!.lo).toBe(0);
  expect(rows.every(({ hi }) => hi! >= 0)).toBe(true);
});

test('the level is forecast, not the count: growth of the expected carries over', () => {
  const expected = new Map([10, 11, 12, 13, 14, 7].map((count, i) => [2020 + i, count]));
  const rows = forecastRegion(needSeries(2020, [20, 22, 24, 26, 28]), expected, { horizon: 2 });
  expect(needsOf(rows).map(({ value }) => value)).toEqual([expect.closeTo(14, 9), expect.closeTo(14, 9)]);
  // The second year has no projection: the first is held, and the demographic part says so.
  expect(rows.map(({ demographicPart }) => demographicPart)).toEqual([
    { value: -14 },
    { missing: 'not-reported' },
  ]);
});

test('the spread of the level is turned into citizens of the forecast year', () => {
  const counts = [10, 14, 11, 15, 13];
  const doubled = new Map([
    [2020, 1],
    [2025, 2],
  ]);
  const [plain] = needsOf(forecastRegion(needSeries(2020, counts), none, { horizon: 1 }));
  const [twice] = needsOf(forecastRegion(needSeries(2020, counts), doubled, { horizon: 1 }));
  expect(twice!.value).toBeCloseTo(2 * plain!.value, 9);
  expect(twice!.hi).toBeCloseTo(2 * plain!.hi!, 9);
});

test('counts before the restart year are not used', () => {
  const [row] = forecastRegion(needSeries(2015, [90, 95, 40, 41, 42]), none, {
    horizon: 1,
    restartYear: 2017,
  });
  expect(row).toEqual({ year: 2020, need: { value: 42 }, demographicPart: { missing: 'not-reported' } });
});

test('nothing counted gives the reason for every year, nothing listed no year', () => {
  const series = [{ year: 2025, need: missing('withheld') }];
  expect(forecastRegion(series, none, { horizon: 2 })).toEqual([
    { year: 2026, need: { missing: 'withheld' }, demographicPart: { missing: 'withheld' } },
    { year: 2027, need: { missing: 'withheld' }, demographicPart: { missing: 'withheld' } },
  ]);
  expect(forecastRegion([], none, { horizon: 2 })).toEqual([]);
});

test('a counted year in which nobody was expected has no level', () => {
  const expected = new Map([
    [2020, 0],
    [2021, 4],
  ]);
  const [row] = forecastRegion(needSeries(2020, [1, 2]), expected, { horizon: 1 });
  expect(row!.need).toEqual({ missing: 'zero-base' });
  expect(forecastRegion(needSeries(2021, [2]), expected, { horizon: 1 })[0]!.need).toEqual({ value: 2 });
});

test('refuses what is out of range', () => {
  expect(() => forecastRegion([], none, { horizon: 0 })).toThrow('horizon');
  expect(() => forecastRegion([], new Map([[2020, -1]]), { horizon: 1 })).toThrow('expected of 2020');
  expect(() => forecastRegion(needSeries(2020, [-1]), none, { horizon: 1 })).toThrow('need of 2020');
});

const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 4, maxLength: 14 });
const people = fc.double({ min: 0.5, max: 900, noNaN: true });

test('a higher level never narrows the interval, and the forecast lies inside', () => {
  const level = fc.double({ min: 0.02, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(counts, level, level, (values, a, b) => {
      const [narrow, wide] = [Math.min(a, b), Math.max(a, b)].map((share) =>
        needsOf(forecastRegion(needSeries(2000, values), none, { horizon: 5, level: share })),
      );
      narrow!.forEach(({ value, lo = value, hi = value }, i) => {
        const other = wide![i]!;
        expect(other.value).toBe(value);
        expect(lo).toBeGreaterThanOrEqual(0);
        expect(lo).toBeLessThanOrEqual(value);
        expect(hi).toBeGreaterThanOrEqual(value);
        expect(other.lo ?? value).toBeLessThanOrEqual(lo + 1e-9);
        expect(other.hi ?? value).toBeGreaterThanOrEqual(hi - 1e-9);
      });
    }),
    { numRuns: 1000 },
  );
});

test('a larger unit of the expected changes nothing', () => {
  fc.assert(
    fc.property(counts, fc.array(people, { minLength: 20, maxLength: 20 }), (values, projected) => {
      const by = (unit: number): Present[] => {
        const expected = new Map(projected.map((count, i) => [2000 + i, unit * count]));
        return needsOf(forecastRegion(needSeries(2000, values), expected, { horizon: 5 }));
      };
      const large = by(64);
      by(1).forEach((need, i) => expect(large[i]).toEqual(need));
    }),
    { numRuns: 1000 },
  );
});
