import fc from 'fast-check';
import { funnelLimits } from './funnel-limits.ts';
import { poissonLimits } from './poisson-limits.ts';

type Interval = { value: number; lo: number; hi: number };

test.each([
  [15, 0.5596924, 1.649348],
  [20, 0.610826, 1.544419],
  [30, 0.6746958, 1.427562],
])('where %p are expected a ratio may lie from %p to %p, as published', (expected, lower, upper) => {
  const { value, lo, hi } = funnelLimits(expected) as Interval;
  expect(value).toBe(1);
  expect(lo).toBeCloseTo(lower, 7);
  expect(hi).toBeCloseTo(upper, 6);
});

test('for whole expected counts they are the exact limits of that count', () => {
  const { lo, hi } = poissonLimits(12, 0.998) as Interval;
  expect(funnelLimits(12, 0.998)).toEqual({ value: 1, lo: lo / 12, hi: hi / 12 });
});

test('where nothing is expected there is no ratio', () => {
  expect(funnelLimits(0)).toEqual({ missing: 'zero-base' });
});

test.each([
  [-1, 0.95, 'expected must be a finite number of at least 0, got -1'],
  [5, 0.2, 'level must be between 0.5 and 0.9999, got 0.2'],
])('%p at %p is refused', (expected, level, message) => {
  expect(() => funnelLimits(expected, level)).toThrow(new RangeError(message));
});

test('the funnel narrows as more is expected and widens with the level, around 1', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 500, noNaN: true }), (expected) => {
      const near = funnelLimits(expected) as Interval;
      const more = funnelLimits(expected * 1.5) as Interval;
      const outer = funnelLimits(expected, 0.998) as Interval;
      expect(
        [0, outer.lo, near.lo, 1, near.hi, outer.hi].every((x, i, all) => i === 0 || all[i - 1]! <= x),
      ).toBe(true);
      expect(more.lo).toBeGreaterThan(near.lo);
      expect(more.hi).toBeLessThan(near.hi);
    }),
    { numRuns: 1000 },
  );
});
