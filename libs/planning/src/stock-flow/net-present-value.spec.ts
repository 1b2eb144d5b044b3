import fc from 'fast-check';
import { netPresentValue } from './net-present-value.ts';

test('yearly amounts, the first now, as in the docstring', () => {
  expect(netPresentValue([-100, 60, 60], 0.1)).toBeCloseTo(-100 + 60 / 1.1 + 60 / 1.21, 12);
  expect(netPresentValue([-100, 60, 60], 0.1)).toBeCloseTo(4.132231404958674, 12);
});

test('monthly amounts fall in the middle of their month', () => {
  const expected = 10 * 1.1 ** (-0.5 / 12) + 20 * 1.1 ** (-1.5 / 12) + 30 * 1.1 ** (-2.5 / 12);
  expect(netPresentValue([10, 20, 30], 0.1, 'month')).toBeCloseTo(expected, 12);
});

test('without discount it is the sum, and nothing is worth nothing', () => {
  expect(netPresentValue([-100, 60, 60], 0)).toBe(20);
  expect(netPresentValue([], 0.035)).toBe(0);
});

test.each([
  [[1, Number.NaN], 0.1, 'cashFlow[1] must be a finite number, got NaN'],
  [[1], -0.01, 'discount must be between 0 and 1, got -0.01'],
  [[1], 1.01, 'discount must be between 0 and 1, got 1.01'],
])('%j at %p is refused', (cashFlow, discount, message) => {
  expect(() => netPresentValue(cashFlow, discount)).toThrow(new RangeError(message));
});

test('a discount of 0 and of 1 are allowed', () => {
  expect(netPresentValue([8, 8], 1)).toBe(12);
});

test('adds up: the value of two flows together is the sum of their values', () => {
  const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const pairs = fc.array(fc.tuple(amount, amount), { maxLength: 30 });
  fc.assert(
    fc.property(pairs, fc.double({ min: 0, max: 1, noNaN: true }), (flows, discount) => {
      const worth = (amounts: number[]): number => netPresentValue(amounts, discount, 'month');
      expect(worth(flows.map(([a, b]) => a + b))).toBeCloseTo(
        worth(flows.map(([a]) => a)) + worth(flows.map(([, b]) => b)),
        5,
      );
    }),
    { numRuns: 1000 },
  );
});
