import fc from 'fast-check';
import { isPresent } from './figure.ts';
import { quantile } from './quantile.ts';

test.each([
  [[1, 2, 3, 4], 0.25, 1.75],
  [[1, 2, 3, 4], 0.9, 3.7],
  [[4, 1, 3, 2], 0, 1],
  [[4, 1, 3, 2], 1, 4],
  [[7], 0.3, 7],
  [[5, 5, 5], 0.77, 5],
])('of %j at %p is %p (type 7)', (values, share, expected) => {
  const found = quantile(values, share);
  expect(isPresent(found) ? found.value : NaN).toBeCloseTo(expected, 12);
});

test('orders numbers as numbers and leaves the input alone', () => {
  const values = [10, 9, 100];
  expect(quantile(values, 0)).toEqual({ value: 9 });
  expect(values).toEqual([10, 9, 100]);
});

test('no values have no quantile', () => {
  expect(quantile([], 0.5)).toEqual({ missing: 'not-reported' });
});

test('not a number and no share are refused', () => {
  expect(() => quantile([1, Number.NaN], 0.5)).toThrow('values[1] must be');
  expect(() => quantile([1], -0.1)).toThrow('share must be between 0 and 1, got -0.1');
  expect(() => quantile([1], 50)).toThrow('share must be between 0 and 1, got 50');
});

test('rises with the share and stays among the values', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, share, share, (numbers, a, b) => {
      const at = (p: number): number => {
        const found = quantile(numbers, p);
        return isPresent(found) ? found.value : NaN;
      };
      expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)) + 1e-9);
      expect(at(a)).toBeGreaterThanOrEqual(Math.min(...numbers) - 1e-9);
      expect(at(a)).toBeLessThanOrEqual(Math.max(...numbers) + 1e-9);
    }),
    { numRuns: 1000 },
  );
});

test('follows units and shifts, and mirrored values have mirrored quantiles', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 });
  const number = fc.integer({ min: 0, max: 50 });
  fc.assert(
    fc.property(
      values,
      fc.double({ min: 0, max: 1, noNaN: true }),
      number,
      number,
      (numbers, share, unit, shift) => {
        const at = (list: readonly number[], p: number): number => {
          const found = quantile(list, p);
          return isPresent(found) ? found.value : NaN;
        };
        const moved = numbers.map((value) => unit * value + shift);
        expect(at(moved, share)).toBeCloseTo(unit * at(numbers, share) + shift, 6);
        const mirrored = numbers.map((value) => -value);
        expect(at(mirrored, 1 - share)).toBeCloseTo(-at(numbers, share), 6);
      },
    ),
    { numRuns: 1000 },
  );
});
