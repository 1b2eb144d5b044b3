import fc from 'fast-check';
import { weightedScore } from './weighted-score.ts';

test('is the weighted mean out of 100, with what other weights could make of it', () => {
  // (0.3 × 0 + 0.1 × 1) / 0.4; lowest (0.45 × 0 + 0.05) / 0.5, highest (0.15 × 0 + 0.15) / 0.3.
  const score = weightedScore([
    { value: 0, weight: 0.3 },
    { value: 1, weight: 0.1 },
  ]);
  expect(score.value).toBeCloseTo(25, 12);
  expect(score.lo).toBeCloseTo(10, 12);
  expect(score.hi).toBeCloseTo(50, 12);
});

test('one part, or equal parts, leave no doubt', () => {
  expect(weightedScore([{ value: 0.5, weight: 0.2 }])).toEqual({ value: 50, lo: 50, hi: 50 });
});

test('no choice of weights within half of them leaves the band', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const parts = fc.array(
    fc.record({ value: share, weight: fc.double({ min: 0.1, max: 1, noNaN: true }), change: share }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(parts, (given) => {
      const { value, lo = NaN, hi = NaN } = weightedScore(given);
      const other = weightedScore(
        given.map((part) => ({ ...part, weight: part.weight * (0.5 + part.change) })),
      );
      for (const within of [value, other.value]) {
        expect(within).toBeGreaterThanOrEqual(lo - 1e-9);
        expect(within).toBeLessThanOrEqual(hi + 1e-9);
      }
      expect(lo).toBeGreaterThanOrEqual(100 * Math.min(...given.map((part) => part.value)) - 1e-9);
      expect(hi).toBeLessThanOrEqual(100 * Math.max(...given.map((part) => part.value)) + 1e-9);
    }),
    { numRuns: 1000 },
  );
});
