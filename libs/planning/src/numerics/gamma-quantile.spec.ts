import fc from 'fast-check';
import { gammaQuantile } from './gamma-quantile.ts';
import { regularisedGamma } from './regularised-gamma.ts';

test.each([
  [0.5, 1, Math.LN2],
  [0.95, 1, -Math.log(0.05)],
  // Half of the chi-square quantiles of 2k degrees of freedom, as in R.
  [0.025, 5, 1.62348639011842],
  [0.975, 6, 11.6683320793227],
  [0.025, 50, 37.1109637374619],
  [0.975, 51, 65.9187666643368],
  [0.975, 0.5, 5.02388618731489 / 2],
])('at %p with shape %p it is %p', (probability, shape, expected) => {
  expect(gammaQuantile(probability, shape) / expected).toBeCloseTo(1, 12);
});

test('is the value below which the share lies', () => {
  const share = fc.double({ min: 1e-6, max: 0.999999, noNaN: true });
  fc.assert(
    fc.property(share, fc.double({ min: 0.2, max: 300, noNaN: true }), (p, shape) => {
      expect(regularisedGamma(shape, gammaQuantile(p, shape))).toBeCloseTo(p, 11);
    }),
    { numRuns: 1000 },
  );
});
