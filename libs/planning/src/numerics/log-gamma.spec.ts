import fc from 'fast-check';
import { logGamma } from './log-gamma.ts';

test.each([
  [1, 0],
  [2, 0],
  [5, Math.log(24)],
  [0.5, Math.log(Math.PI) / 2],
  [1.5, Math.log(Math.PI) / 2 - Math.LN2],
  [0.25, 1.2880225246980774],
  [0.001, 6.907178885383853],
  [101, 363.73937555556347],
])('of %p is %p', (x, expected) => {
  expect(logGamma(x)).toBeCloseTo(expected, 12);
});

test('grows by ln x from x to x + 1', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 200, noNaN: true }), (x) => {
      expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 11);
    }),
    { numRuns: 1000 },
  );
});
