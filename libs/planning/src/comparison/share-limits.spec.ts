import fc from 'fast-check';
import { missing } from '../figures/figure.ts';
import { shareLimits } from './share-limits.ts';

test('the example, as printed in tables of the score interval: 2 of 10', () => {
  const limits = shareLimits({ part: 2, whole: 10 }, 0.95);
  if (!('value' in limits)) throw new Error('missing');
  expect(limits.value).toBe(0.2);
  expect(limits.lo).toBeCloseTo(0.0566822, 7);
  expect(limits.hi).toBeCloseTo(0.5098375, 7);
});

test('81 of 263, the worked example of Newcombe (1998): 0.2553 to 0.3662', () => {
  const limits = shareLimits({ part: 81, whole: 263 }, 0.95);
  expect(limits).toMatchObject({ lo: expect.closeTo(0.2553, 4), hi: expect.closeTo(0.3662, 4) });
});

test('none of ten has a width: 0 to z² / (10 + z²)', () => {
  const z = 1.2815515655446004;
  expect(shareLimits({ part: 0, whole: 10 })).toEqual({
    value: 0,
    lo: expect.closeTo(0, 12),
    hi: expect.closeTo(z ** 2 / (10 + z ** 2), 12),
  });
});

test('nothing to share has no share', () => {
  expect(shareLimits({ part: 0, whole: 0 })).toEqual(missing('no-demand'));
});

test.each([
  [{ part: -1, whole: 2 }, 'part must be between 0 and 2, got -1'],
  [{ part: 3, whole: 2 }, 'part must be between 0 and 2, got 3'],
  [{ part: 0, whole: -1 }, 'whole must be a finite number of at least 0, got -1'],
])('%j is refused by name', (asked, message) => {
  expect(() => shareLimits(asked)).toThrow(new RangeError(message));
});

test('the share lies within its limits, the limits within 0 and 1, and mirror when part and rest change places', () => {
  const asked = fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([whole, share]) => ({ whole, part: Math.round(whole * share) }));
  fc.assert(
    fc.property(asked, ({ part, whole }) => {
      const own = shareLimits({ part, whole });
      const rest = shareLimits({ part: whole - part, whole });
      if (!('value' in own) || !('value' in rest)) return false;
      const [lo = -1, hi = 2] = [own.lo, own.hi];
      expect(lo).toBeCloseTo(1 - (rest.hi ?? 0), 9);
      return 0 <= lo && lo <= own.value + 1e-12 && own.value <= hi + 1e-12 && hi <= 1;
    }),
  );
});
