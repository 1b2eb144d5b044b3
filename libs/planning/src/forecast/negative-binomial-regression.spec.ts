import fc from 'fast-check';
import {
  type NegativeBinomialRegression,
  negativeBinomialRegression,
} from './negative-binomial-regression.ts';
import { logLikelihood } from './negative-binomial-likelihood.ts';
import { poissonRegression } from './poisson-regression.ts';

const constant = [[1], [1], [1]];
const ones = [1, 1, 1];
const line = (counts: readonly number[]): number[][] => counts.map((_, year) => [1, year]);
const fitted = (counts: readonly number[], design = line(counts)): NegativeBinomialRegression => {
  const found = negativeBinomialRegression({ counts, design, exposure: counts.map(() => 1) });
  expect(found).not.toHaveProperty('missing');
  return found as NegativeBinomialRegression;
};

test('a constant keeps the mean of the counts and says how much they vary', () => {
  const found = fitted([0, 4, 8], constant);
  expect(found.coefficients).toEqual([expect.closeTo(Math.log(4), 9)]);
  expect(found.fitted).toEqual([4, 4, 4].map((mean) => expect.closeTo(mean, 8)));
  expect(found.theta).toBeCloseTo(0.9545, 4);
  expect(found.thetaStandardError).toBeCloseTo(1.2464, 4);
  // One over the information: Σ mean/(1 + mean/theta).
  expect(found.covariance).toEqual([[expect.closeTo((1 + 4 / found.theta) / 12, 10)]]);
  expect(found.pearson).toBeCloseTo(32 / (4 * (1 + 4 / found.theta)), 8);
  expect(found.dispersion).toEqual({ value: expect.closeTo(found.pearson / 2, 10) });
  expect(found.degreesOfFreedom).toBe(2);
});

test('its log-likelihood and deviance by hand for theta 1, where counts halve at every step', () => {
  // Mean 1 and theta 1: the chance of k is ½^(k+1).
  expect(logLikelihood([0, 1, 3], [1, 1, 1], 1)).toBeCloseTo(-7 * Math.LN2, 12);
});

test('the deviance is twice what the likelihood lacks of a model that fits every count', () => {
  const found = fitted([1, 4, 2, 9, 3, 16]);
  const counts = [1, 4, 2, 9, 3, 16];
  const short = logLikelihood(counts, counts, found.theta) - found.logLikelihood;
  expect(found.deviance).toBeCloseTo(2 * short, 9);
});

test.each([
  ['no events', [0, 0, 0], 'no-demand'],
  ['events in the last year only', [0, 0, 3], 'too-short'],
  ['counts closer together than by chance', [4, 4, 4], 'not-applicable'],
])('%s: no fit', (_, counts, reason) => {
  expect(negativeBinomialRegression({ counts, design: line(counts), exposure: ones })).toEqual({
    missing: reason,
  });
});

test('what Poisson regression refuses is refused', () => {
  expect(() => negativeBinomialRegression({ counts: [1.5], design: [[1]], exposure: [1] })).toThrow(
    'counts[0] must be a whole number, got 1.5',
  );
});

test('no other theta or coefficient is more likely, and wider counts mean a smaller theta', () => {
  const widely = fc.array(fc.nat(60), { minLength: 5, maxLength: 8 });
  fc.assert(
    fc.property(widely, (counts) => {
      const data = { counts, design: line(counts), exposure: counts.map(() => 1) };
      const found = negativeBinomialRegression(data);
      if ('missing' in found) return;
      const { theta, fitted } = found;
      expect(found.logLikelihood).toBeCloseTo(logLikelihood(counts, fitted, theta), 9);
      for (const factor of [0.9, 1.1]) {
        expect(logLikelihood(counts, fitted, theta * factor)).toBeLessThan(found.logLikelihood);
        const shifted = fitted.map((mean) => mean * factor);
        expect(logLikelihood(counts, shifted, theta)).toBeLessThan(found.logLikelihood);
      }
      const poisson = poissonRegression(data);
      expect(poisson).not.toHaveProperty('missing');
      expect(found.thetaStandardError).toBeGreaterThan(0);
    }),
    { numRuns: 50 },
  );
});
