import fc from 'fast-check';
import { negativeBinomialCdf } from './negative-binomial-cdf.ts';
import { negativeBinomialPmf } from './negative-binomial-pmf.ts';
import { negativeBinomialQuantile } from './negative-binomial-quantile.ts';

const spreads = fc.record({
  mean: fc.double({ min: 1e-9, max: 200, noNaN: true }),
  varianceRatio: fc.double({ min: 1.01, max: 10, noNaN: true }),
});

test('mean 1 and variance 2 is the geometric distribution: 1/2, 1/4, 1/8', () => {
  const geometric = { mean: 1, varianceRatio: 2 };
  [0, 1, 2, 3].forEach((count) => {
    expect(negativeBinomialPmf(count, geometric)).toBeCloseTo(0.5 ** (count + 1), 14);
    expect(negativeBinomialCdf(count, geometric)).toBeCloseTo(1 - 0.5 ** (count + 1), 14);
  });
  expect(negativeBinomialCdf(2.9, geometric)).toBe(negativeBinomialCdf(2, geometric));
  expect(negativeBinomialCdf(-0.1, geometric)).toBe(0);
});

test('where none is expected none comes', () => {
  const nobody = { mean: 0, varianceRatio: 2 };
  expect(negativeBinomialPmf(0, nobody)).toBe(1);
  expect(negativeBinomialPmf(1, nobody)).toBe(0);
  expect(negativeBinomialCdf(0, nobody)).toBe(1);
  expect(negativeBinomialQuantile(0.99, nobody)).toBe(0);
});

test.each([
  [3, 1.5, 0.1, 1],
  [3, 1.5, 0.9, 6],
  [12.4, 2, 0.025, 4],
  [12.4, 2, 0.975, 23],
  [100, 4, 0.9, 126],
])('of mean %p and ratio %p the quantile at %p is %p, as in R', (mean, varianceRatio, probability, count) => {
  expect(negativeBinomialQuantile(probability, { mean, varianceRatio })).toBe(count);
});

test('has the mean and the variance that it was asked for', () => {
  const spread = { mean: 4, varianceRatio: 1.75 };
  const chances = Array.from({ length: 200 }, (_, k) => negativeBinomialPmf(k, spread));
  const mean = chances.reduce((sum, chance, k) => sum + k * chance, 0);
  expect(mean).toBeCloseTo(4, 12);
  expect(chances.reduce((sum, chance, k) => sum + (k - mean) ** 2 * chance, 0)).toBeCloseTo(7, 11);
});

test('the probabilities up to a count add up to the cumulative one', () => {
  fc.assert(
    fc.property(spreads, fc.integer({ min: 0, max: 60 }), (spread, count) => {
      const chances = Array.from({ length: count + 1 }, (_, k) => negativeBinomialPmf(k, spread));
      const sum = chances.reduce((a, b) => a + b);
      expect(negativeBinomialCdf(count, spread)).toBeCloseTo(sum, 9);
    }),
    { numRuns: 1000 },
  );
});

test('the quantile is the first count whose cumulative chance reaches the probability', () => {
  fc.assert(
    fc.property(spreads, fc.double({ min: 1e-6, max: 0.999999, noNaN: true }), (spread, p) => {
      const count = negativeBinomialQuantile(p, spread);
      expect(negativeBinomialCdf(count, spread)).toBeGreaterThanOrEqual(p * (1 - 1e-13));
      expect(negativeBinomialCdf(count - 1, spread)).toBeLessThan(p);
    }),
    { numRuns: 1000 },
  );
});
