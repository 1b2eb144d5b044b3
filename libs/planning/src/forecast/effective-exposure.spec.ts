import fc from 'fast-check';
import { effectiveExposure } from './effective-exposure.ts';

test('two years of which half stay: 10 · 2/(1 + 2 · ½ · ½)', () => {
  expect(effectiveExposure(10, 2, 0.5)).toBeCloseTo(40 / 3, 13);
});

test('three years at 0.5: 3/(1 + 2(⅔ · ½ + ⅓ · ¼)) = 18/11', () => {
  expect(effectiveExposure(1, 3, 0.5)).toBeCloseTo(18 / 11, 14);
});

test('with nobody staying n years are n counts, with everybody staying they are one', () => {
  expect(effectiveExposure(7, 5, 0)).toBe(35);
  expect(effectiveExposure(7, 5, 1)).toBeCloseTo(7, 13);
  expect(effectiveExposure(7, 1, 0.8)).toBe(7);
  expect(effectiveExposure(0, 3, 0.8)).toBe(0);
});

test.each([
  [-1, 2, 0.5, 'expected must be a finite number of at least 0, got -1'],
  [1, 0, 0.5, 'years must be between 1 and 100, got 0'],
  [1, 101, 0.5, 'years must be between 1 and 100, got 101'],
  [1, 2.5, 0.5, 'years must be a whole number, got 2.5'],
  [1, 2, 1.1, 'retention must be between 0 and 1, got 1.1'],
])('%p over %p years at %p is refused', (expected, years, retention, message) => {
  expect(() => effectiveExposure(expected, years, retention)).toThrow(new RangeError(message));
});

test('lies between one year and all of them, and falls as more stay', () => {
  const share = fc.double({ min: 0, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 100 }), share, (years, retention) => {
      const found = effectiveExposure(1, years, retention);
      expect(found).toBeGreaterThanOrEqual(1);
      expect(found).toBeLessThanOrEqual(years);
      expect(effectiveExposure(1, years, retention + 0.01)).toBeLessThan(found);
    }),
    { numRuns: 1000 },
  );
});
