import fc from 'fast-check';
import { isPresent } from '../figures/figure.ts';
import { theilSen } from './theil-sen.ts';

const slope = (y: readonly number[], times?: readonly number[]): number => {
  const found = theilSen(y, times);
  return isPresent(found) ? found.value : NaN;
};

test('the example: slopes 1, 4, 1, 7, 1 and −5 have their middle at 1', () => {
  expect(theilSen([1, 2, 9, 4])).toEqual({ value: 1 });
});

test('an even number of slopes: halfway between the two in the middle', () => {
  // Slopes 1, 3, 2, 5, 2.5 and 0.
  expect(theilSen([0, 1, 6, 6])).toEqual({ value: 2.25 });
});

test('occupancy that falls by 1.8 points a year', () => {
  expect(slope([0.96, 0.95, 0.97, 0.93, 0.91, 0.88, 0.86])).toBeCloseTo(-0.018, 12);
});

test('a year without a count leaves a gap', () => {
  expect(theilSen([10, 20, 50], [0, 1, 4])).toEqual({ value: 10 });
  expect(theilSen([10, 20, 50], [2020, 2021, 2024])).toEqual({ value: 10 });
  expect(theilSen([10, 20, 50])).toEqual({ value: 20 });
});

test('one wild year does not carry it away', () => {
  expect(theilSen([1, 2, 1000, 4, 5])).toEqual({ value: 1 });
});

test('equal values have slope 0, fewer than three none', () => {
  expect(theilSen([7, 7, 7])).toEqual({ value: 0 });
  for (const y of [[], [1], [1, 2]]) expect(theilSen(y)).toEqual({ missing: 'too-short' });
});

test.each([
  [[1, Number.NaN, 3], undefined, 'y[1] must be'],
  [[1, 2, 3], [0, 1], 'times must have 3 values, got 2'],
  [[1, 2, 3], [0, 1, Infinity], 'times[2] must be'],
  [[1, 2, 3], [0, 2, 2], 'times must rise, got 2 after 2'],
  [[1, 2, 3], [0, 2, 1], 'times must rise, got 1 after 2'],
])('%j at %j is refused', (y, times, message) => {
  expect(() => theilSen(y, times)).toThrow(RangeError);
  expect(() => theilSen(y, times)).toThrow(message);
});

test('follows units, a straight line added, and the series backwards', () => {
  const series = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 12 });
  const number = fc.integer({ min: -20, max: 20 });
  fc.assert(
    fc.property(series, number, number, number, (y, unit, shift, steepness) => {
      const moved = y.map((value, i) => unit * value + shift + steepness * i);
      expect(slope(moved)).toBeCloseTo(unit * slope(y) + steepness, 9);
      expect(slope([...y].reverse())).toBeCloseTo(-slope(y), 9);
      expect(slope(y, y.map((_, i) => 2 * i + 5))).toBeCloseTo(slope(y) / 2, 9); // prettier-ignore
    }),
    { numRuns: 1000 },
  );
});
