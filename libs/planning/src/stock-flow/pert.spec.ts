import fc from 'fast-check';
import { pert } from './pert.ts';

test('mean as in the docstring, and both shapes', () => {
  const found = pert({ low: 0, mode: 1, high: 4 });
  expect(found.mean).toBe(8 / 6);
  expect([found.alpha, found.beta]).toEqual([2, 4]);
  // (8/6 − 0)(4 − 8/6) / 7
  expect(found.variance).toBeCloseTo(32 / 63, 14);
});

test('a most likely value in the middle makes it symmetric', () => {
  const { quantile } = pert({ low: -10, mode: 0, high: 10 });
  expect(quantile(0.5)).toBeCloseTo(0, 12);
  expect(quantile(0.2)).toBeCloseTo(-quantile(0.8), 10);
});

test('a most likely value at an end has a known quantile', () => {
  // Beta(1, 5): share below x is 1 − (1 − x)^5.
  const { alpha, beta, quantile } = pert({ low: 2, mode: 2, high: 4 });
  expect([alpha, beta]).toEqual([1, 5]);
  expect(quantile(1 - 0.5 ** 5)).toBeCloseTo(3, 10);
  expect(pert({ low: 2, mode: 4, high: 4 }).quantile(0.5 ** 5)).toBeCloseTo(3, 10);
});

test('the ends are the lowest and the highest value', () => {
  const { quantile } = pert({ low: 0.05, mode: 0.2, high: 0.3 });
  expect(quantile(0)).toBe(0.05);
  expect(quantile(1)).toBeCloseTo(0.3, 14);
});

test.each([
  [{ low: 1, mode: 1, high: 1 }, 'low must be below high 1, got 1'],
  [{ low: 2, mode: 1, high: 1 }, 'low must be below high 1, got 2'],
  [{ low: 0, mode: 2, high: 1 }, 'mode must be between 0 and 1, got 2'],
  [{ low: 0, mode: -1, high: 1 }, 'mode must be between 0 and 1, got -1'],
  [{ low: Number.NaN, mode: 1, high: 1 }, 'low must be a finite number, got NaN'],
  [{ low: 0, mode: 1, high: Infinity }, 'high must be'],
])('%j is refused', (estimate, message) => {
  expect(() => pert(estimate)).toThrow(message);
  expect(() => pert(estimate)).toThrow(RangeError);
});

test.each([-0.1, 1.1])('share %p is refused', (share) => {
  const { quantile } = pert({ low: 0, mode: 1, high: 2 });
  expect(() => quantile(share)).toThrow(new RangeError(`share must be between 0 and 1, got ${share}`));
});

test('quantiles rise and stay in the range; mean over all shares is the mean', () => {
  const number = fc.double({ min: -100, max: 100, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(number, number, number), share, share, (points, p, q) => {
      const [low, mode, high] = [...points].sort((a, b) => a - b) as [number, number, number];
      fc.pre(high - low > 1e-3);
      const { quantile } = pert({ low, mode, high });
      const [below, above] = [quantile(Math.min(p, q)), quantile(Math.max(p, q))];
      expect(below).toBeLessThanOrEqual(above + 1e-9);
      expect(below).toBeGreaterThanOrEqual(low);
      expect(above).toBeLessThanOrEqual(high + 1e-9);
    }),
    { numRuns: 1000 },
  );
  const { mean, quantile } = pert({ low: 1, mode: 2, high: 5 });
  const shares = Array.from({ length: 1000 }, (_, i) => (i + 0.5) / 1000);
  expect(shares.reduce((sum, at) => sum + quantile(at), 0) / 1000).toBeCloseTo(mean, 4);
});
