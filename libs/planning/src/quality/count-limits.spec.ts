import fc from 'fast-check';
import { negativeBinomialQuantile } from '../numerics/negative-binomial-quantile.ts';
import { countLimits } from './count-limits.ts';

type Interval = { value: number; lo: number; hi: number };
const limits = (history: readonly number[]): Interval => countLimits(history) as Interval;
const between = (mean: number, varianceRatio: number): { lo: number; hi: number } => ({
  lo: negativeBinomialQuantile(0.025, { mean, varianceRatio }),
  hi: negativeBinomialQuantile(0.975, { mean, varianceRatio }),
});

test('six counts around 4.5 leave 1 to 10 without comment', () => {
  expect(countLimits([4, 6, 5, 3, 5, 4])).toEqual({ value: 4.5, lo: 1, hi: 10 });
});

test('counts that vary as by chance: the mean with half a citizen more, and a sixth more variance', () => {
  expect(limits([40, 46, 45, 33, 50, 41])).toMatchObject(between(255.5 / 6, 7 / 6));
});

test('counts that vary more: the variance multiplied by the dispersion', () => {
  // Mean 10, squares 4 · 25 = 100 over 4 degrees of freedom: dispersion 2.5.
  expect(limits([5, 15, 10, 5, 15])).toEqual({ value: 10, ...between(50.5 / 5, 2.5 * 1.2) });
});

test('a dispersion of just 1.5 still counts as chance, a little more does not', () => {
  // Mean 4, squares 16 + 4 + 4 over 4 degrees of freedom: 6/4.
  expect(limits([8, 2, 2, 4, 4])).toMatchObject(between(20.5 / 5, 1.2));
  // Mean 4, squares 16 + 4 + 4 + 1 + 1 over 4: 6.5/4.
  expect(limits([8, 2, 2, 3, 5])).toMatchObject(between(20.5 / 5, 1.625 * 1.2));
});

test('after fewer than five counts more variation is allowed for', () => {
  expect(limits([100])).toEqual({ value: 100, ...between(100.5, 1.5 * 2) });
  expect(limits([9, 10, 11, 10])).toEqual({ value: 10, ...between(40.5 / 4, 1.5 * 1.25) });
  expect(limits([9, 10, 11, 10, 10])).toEqual({ value: 10, ...between(50.5 / 5, 1.2) });
  // Mean 10, squares 200 over 3 and 10: dispersion 6.67 counts, however few.
  expect(limits([0, 10, 20, 10])).toMatchObject(between(40.5 / 4, (200 / 3 / 10) * 1.25));
});

test('only zeros: the longer they last the less it takes to ask', () => {
  expect([1, 2, 5, 12].map((years) => limits(Array<number>(years).fill(0)))).toEqual([
    { value: 0, lo: 0, hi: 4 },
    { value: 0, lo: 0, hi: 2 },
    { value: 0, lo: 0, hi: 1 },
    { value: 0, lo: 0, hi: 1 },
  ]);
});

test('no history, no limits', () => {
  expect(countLimits([])).toEqual({ missing: 'not-reported' });
});

test.each([
  [[3, -1], 'history[1] must be a finite number of at least 0, got -1'],
  [[2.5], 'history[0] must be a whole number, got 2.5'],
])('%j is refused', (history, message) => {
  expect(() => countLimits(history)).toThrow(new RangeError(message));
});

test('the usual count needs no comment, and the order of the years does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 12 }), (history) => {
      const { value, lo, hi } = limits(history);
      expect(lo).toBeLessThanOrEqual(value);
      expect(hi).toBeGreaterThanOrEqual(Math.floor(value));
      expect(limits([...history].reverse())).toEqual({ value, lo, hi });
    }),
    { numRuns: 1000 },
  );
});

test('the same count again and again narrows the limits', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 12 }), (count, years) => {
      const few = limits(Array<number>(years).fill(count));
      const more = limits(Array<number>(years + 1).fill(count));
      expect(more.hi).toBeLessThanOrEqual(few.hi);
      expect(more.lo).toBeGreaterThanOrEqual(few.lo);
    }),
    { numRuns: 1000 },
  );
});
