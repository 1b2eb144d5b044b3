import fc from 'fast-check';
import { splitExactly } from './split-exactly.ts';

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

test('in proportion to the weights', () => {
  expect(splitExactly(100, [3, 1, 0])).toEqual([75, 25, 0]);
  expect(splitExactly(0, [3, 1])).toEqual([0, 0]);
  expect(splitExactly(0, [3, -1])).toEqual([0, 0]);
});

test('what rounding leaves goes to the largest part', () => {
  const parts = splitExactly(0.1, [1, 1, 4, 1]);
  expect(total(parts)).toBe(0.1);
  expect(parts[0]).toBe(parts[1]);
  expect(parts[0]).toBe(parts[3]);
});

test('the smallest and the largest amounts, and just below a power of two', () => {
  expect(splitExactly(Number.MIN_VALUE, [1, 2])).toEqual([0, Number.MIN_VALUE]);
  for (const amount of [8 - 2 ** -50, 2 ** 60 - 2 ** 7, 1e300, 1e-300, 3e-310])
    expect(total(splitExactly(amount, [1, 3, 7]))).toBe(amount);
});

test('adds up to the last bit in every order, and every part is as near as a grain', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
      fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 98 }),
      (amount, drawn) => {
        const weights = [1, ...drawn];
        const parts = splitExactly(amount, weights);
        expect(total(parts)).toBe(amount);
        expect(total([...parts].reverse())).toBe(amount);
        expect(total([...parts].sort((a, b) => a - b))).toBe(amount);
        parts.forEach((part, i) =>
          expect(Math.abs(part - (amount * weights[i]!) / total(weights))).toBeLessThanOrEqual(
            amount * 1e-13,
          ),
        );
      },
    ),
    { numRuns: 1000 },
  );
});
