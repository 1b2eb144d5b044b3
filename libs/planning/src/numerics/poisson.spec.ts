import fc from 'fast-check';
import { poissonCdf } from './poisson-cdf.ts';
import { poissonPmf } from './poisson-pmf.ts';
import { poissonQuantile } from './poisson-quantile.ts';

const mean = fc.double({ min: 0, max: 300, noNaN: true });

test('exactly two of three expected: 4.5 e⁻³', () => {
  expect(poissonPmf(2, 3)).toBeCloseTo(4.5 * Math.exp(-3), 15);
  expect(poissonPmf(0, 2)).toBeCloseTo(Math.exp(-2), 14);
});

test('at most one of two expected: 3 e⁻²; less than none: never; half a count rounds down', () => {
  expect(poissonCdf(1, 2)).toBeCloseTo(3 * Math.exp(-2), 14);
  expect(poissonCdf(1.9, 2)).toBe(poissonCdf(1, 2));
  expect(poissonCdf(0, 2)).toBeCloseTo(Math.exp(-2), 14);
  expect(poissonCdf(-0.5, 2)).toBe(0);
});

test('where none is expected none comes', () => {
  expect(poissonPmf(0, 0)).toBe(1);
  expect(poissonPmf(1, 0)).toBe(0);
  expect(poissonCdf(0, 0)).toBe(1);
  expect(poissonQuantile(0.999, 0)).toBe(0);
});

test.each([
  [0.5, 0.1, 0],
  [0.5, 0.9, 1],
  [3, 0.1, 1],
  [3, 0.9, 5],
  [12.4, 0.025, 6],
  [12.4, 0.975, 20],
  [100, 0.9, 113],
  [0.5, 0, 0],
])('of mean %p the quantile at %p is %p, as in R', (m, probability, count) => {
  expect(poissonQuantile(probability, m)).toBe(count);
});

test('a probability reached exactly, but for rounding, counts as reached', () => {
  for (const count of [0, 1, 2, 5, 9]) expect(poissonQuantile(poissonCdf(count, 3), 3)).toBe(count);
  expect(poissonQuantile(poissonCdf(4, 3) * (1 + 1e-15), 3)).toBe(4);
  expect(poissonQuantile(poissonCdf(4, 3) * (1 + 1e-12), 3)).toBe(5);
});

test('the probabilities up to a count add up to the cumulative one', () => {
  fc.assert(
    fc.property(mean, fc.integer({ min: 0, max: 100 }), (m, count) => {
      const sum = Array.from({ length: count + 1 }, (_, k) => poissonPmf(k, m)).reduce((a, b) => a + b);
      expect(poissonCdf(count, m)).toBeCloseTo(sum, 11);
    }),
    { numRuns: 1000 },
  );
});

test('the quantile is the first count whose cumulative chance reaches the probability', () => {
  fc.assert(
    fc.property(mean, fc.double({ min: 1e-6, max: 0.999999, noNaN: true }), (m, p) => {
      const count = poissonQuantile(p, m);
      expect(poissonCdf(count, m)).toBeGreaterThanOrEqual(p * (1 - 1e-13));
      expect(poissonCdf(count - 1, m)).toBeLessThan(p);
    }),
    { numRuns: 1000 },
  );
});
