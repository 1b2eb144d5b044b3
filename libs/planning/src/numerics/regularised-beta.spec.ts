import fc from 'fast-check';
import { regularisedBeta } from './regularised-beta.ts';

test.each([
  [0.5, 2, 3, 0.6875],
  [0.3, 1, 1, 0.3],
  [0.25, 1, 4, 1 - 0.75 ** 4],
  [0.25, 4, 1, 0.25 ** 4],
  [0.5, 0.5, 0.5, 0.5],
  [0.75, 0.5, 0.5, 2 / 3],
  [0, 2, 3, 0],
  [1, 2, 3, 1],
  [1 / 3, 1e-9, 1, 1 - 1e-9 * Math.log(3)],
])('below %p of a beta(%p, %p) lies %p', (x, a, b, expected) => {
  expect(regularisedBeta(x, a, b)).toBeCloseTo(expected, 14);
});

test('equals the binomial sum it stands for', () => {
  // At least 3 of 5 at a chance of 0.2: 10·0.2³·0.8² + 5·0.2⁴·0.8 + 0.2⁵.
  expect(regularisedBeta(0.2, 3, 3)).toBeCloseTo(0.05792, 14);
});

test('rises with x, mirrors when the sides swap, and stays a share', () => {
  const shape = fc.double({ min: 0.1, max: 500, noNaN: true });
  // Shares with an exact complement.
  const share = fc.integer({ min: 0, max: 1024 }).map((part) => part / 1024);
  fc.assert(
    fc.property(share, shape, shape, (x, a, b) => {
      const below = regularisedBeta(x, a, b);
      expect(below).toBeGreaterThanOrEqual(0);
      expect(below).toBeLessThanOrEqual(1 + 1e-12);
      expect(below + regularisedBeta(1 - x, b, a)).toBeCloseTo(1, 10);
      expect(regularisedBeta(Math.min(1, x + 0.01), a, b)).toBeGreaterThanOrEqual(below - 1e-12);
    }),
    { numRuns: 1000 },
  );
});
