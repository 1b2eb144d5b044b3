import fc from 'fast-check';
import { lowerGammaSeries } from './lower-gamma-series.ts';
import { regularisedGamma } from './regularised-gamma.ts';
import { upperGammaFraction } from './upper-gamma-fraction.ts';

test.each([
  [1, 2, 1 - Math.exp(-2)],
  [1, 0.5, 1 - Math.exp(-0.5)],
  [2, 1, 1 - 2 * Math.exp(-1)],
  [3, 10, 1 - 61 * Math.exp(-10)],
  [0.5, 0.5, 0.6826894921370859],
  [0.5, 2, 0.9544997361036416],
  [5, 6, 1 - (1 + 6 + 18 + 36 + 54) * Math.exp(-6)],
  [4, 0, 0],
  [4, -1, 0],
])('of a gamma of shape %p lies below %p: %p', (a, x, expected) => {
  expect(regularisedGamma(a, x)).toBeCloseTo(expected, 14);
});

test('the series of shape 1 is (eˣ − 1)/x and the fraction of shape 1 is 1/x', () => {
  expect(lowerGammaSeries(1, 1)).toBeCloseTo(Math.E - 1, 15);
  expect(lowerGammaSeries(1, 0)).toBe(1);
  expect(upperGammaFraction(1, 2)).toBe(0.5);
});

test('large shapes take thousands of steps and still add up', () => {
  // Half of a wide gamma lies about a third below its shape: P(a, a) = 1/2 + 1/(3√(2πa)).
  expect(regularisedGamma(1e6, 1e6)).toBeCloseTo(0.5 + 1 / (3 * Math.sqrt(2 * Math.PI * 1e6)), 8);
  expect(regularisedGamma(1e6, 1e6 + 2)).toBeCloseTo(0.5 + 7 / (3 * Math.sqrt(2 * Math.PI * 1e6)), 6);
});

test('both sides of the switch between series and fraction agree with the step from shape to shape', () => {
  // P(a, x) − P(a + 1, x) = xᵃ e⁻ˣ / Γ(a + 1), the Poisson term when a is whole.
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0.01, max: 60, noNaN: true }), (a, x) => {
      const step = regularisedGamma(a, x) - regularisedGamma(a + 1, x);
      expect(step).toBeCloseTo((x ** a * Math.exp(-x)) / factorial(a), 12);
    }),
    { numRuns: 1000 },
  );
});
