import fc from 'fast-check';
import { poissonCdf } from '../numerics/poisson-cdf.ts';
import { poissonLimits } from './poisson-limits.ts';

type Interval = { value: number; lo: number; hi: number };

test('no events: at most −ln 0.025 were to be expected', () => {
  expect(poissonLimits(0)).toEqual({ value: 0, lo: 0, hi: expect.closeTo(-Math.log(0.025), 12) });
});

test('one event at 90 %: the lower limit is −ln 0.95', () => {
  const { lo, hi } = poissonLimits(1, 0.9) as Interval;
  expect(lo).toBeCloseTo(-Math.log(0.95), 12);
  expect(poissonCdf(1, hi)).toBeCloseTo(0.05, 12);
});

test.each([
  [-1, 0.95, 'count must be a finite number of at least 0, got -1'],
  [1, 0.4, 'level must be between 0.5 and 0.9999, got 0.4'],
  [1, 1, 'level must be between 0.5 and 0.9999, got 1'],
])('%p at %p is refused', (count, level, message) => {
  expect(() => poissonLimits(count, level)).toThrow(new RangeError(message));
});

test('levels of 0.5 and 0.9999 are allowed', () => {
  expect(poissonLimits(4, 0.5)).toMatchObject({ value: 4 });
  expect(poissonLimits(4, 0.9999)).toMatchObject({ value: 4 });
});

test('at either limit just half of what the level leaves lies beyond the count', () => {
  const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), level, (count, share) => {
      const { lo, hi } = poissonLimits(count, share) as Interval;
      expect(1 - poissonCdf(count - 1, lo)).toBeCloseTo((1 - share) / 2, 10);
      expect(poissonCdf(count, hi)).toBeCloseTo((1 - share) / 2, 10);
      expect(lo).toBeLessThan(count);
      expect(hi).toBeGreaterThan(count);
    }),
    { numRuns: 1000 },
  );
});
