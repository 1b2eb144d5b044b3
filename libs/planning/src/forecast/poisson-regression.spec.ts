import fc from 'fast-check';
import type { CountRegression } from './count-regression.ts';
import { poissonRegression } from './poisson-regression.ts';

const ones = [1, 1, 1];
const line = [
  [1, 0],
  [1, 1],
  [1, 2],
];
const constant = [[1], [1], [1]];
const fitted = (...[data]: Parameters<typeof poissonRegression>): CountRegression => {
  const found = poissonRegression(data);
  expect(found).not.toHaveProperty('missing');
  return found as CountRegression;
};

test('counts that double every year grow by ln 2, with nothing left to explain', () => {
  const found = fitted({ counts: [2, 4, 8], design: line, exposure: ones });
  expect(found.coefficients).toEqual([expect.closeTo(Math.LN2, 9), expect.closeTo(Math.LN2, 9)]);
  expect(found.fitted).toEqual([2, 4, 8].map((count) => expect.closeTo(count, 8)));
  expect(found.deviance).toBeCloseTo(0, 9);
  expect(found.pearson).toBeCloseTo(0, 9);
  expect(found.degreesOfFreedom).toBe(1);
  expect(found.dispersion).toEqual({ value: expect.closeTo(0, 9) });
});

test('a constant is the logarithm of all counts over all exposure, its variance one over the counts', () => {
  const found = fitted({ counts: [0, 4, 8], design: constant, exposure: [10, 20, 10] });
  expect(found.coefficients).toEqual([expect.closeTo(Math.log(12 / 40), 12)]);
  expect(found.covariance).toEqual([[expect.closeTo(1 / 12, 12)]]);
  expect(found.fitted).toEqual([3, 6, 3].map((mean) => expect.closeTo(mean, 11)));
  // (0−3)²/3 + (4−6)²/6 + (8−3)²/3 and 2(0 + 4 ln 4/6 + 8 ln 8/3 − 0).
  expect(found.pearson).toBeCloseTo(12, 10);
  expect(found.dispersion).toEqual({ value: expect.closeTo(6, 10) });
  expect(found.deviance).toBeCloseTo(2 * (4 * Math.log(4 / 6) + 8 * Math.log(8 / 3)), 10);
});

test('as many coefficients as counts leave no dispersion to see', () => {
  expect(fitted({ counts: [3, 5], design: line.slice(0, 2), exposure: [1, 1] })).toMatchObject({
    degreesOfFreedom: 0,
    dispersion: { missing: 'too-short' },
  });
});

test.each([
  ['no events', [0, 0, 0], line, 'no-demand'],
  ['more columns than counts', [3], [[1, 2]], 'too-short'],
  ['columns that say the same', [3, 4, 5], [1, 1, 1].map(() => [1, 2]), 'too-short'],
  ['an empty column', [3, 4, 5], [1, 1, 1].map(() => [1, 0]), 'too-short'],
  ['events in the last year only', [0, 0, 3], line, 'too-short'],
])('%s: no fit', (_, counts, design, reason) => {
  expect(poissonRegression({ counts, design, exposure: counts.map(() => 1) })).toEqual({ missing: reason });
});

test.each([
  [{ counts: [] }, 'number of counts must be between 1 and 100000, got 0'],
  [{ counts: [1, 2.5, 3] }, 'counts[1] must be a whole number, got 2.5'],
  [{ design: line.slice(1) }, 'design must have 3 values, got 2'],
  [{ design: [[1, 0], [1], [1, 2]] }, 'design[1] must have 2 values, got 1'],
  [{ design: [...line.slice(1), [1, Infinity]] }, 'design[2][1] must be a finite number'],
  [{ exposure: [1, 1] }, 'exposure must have 3 values, got 2'],
  [{ exposure: [1, 0, 1] }, 'exposure[1] must be a finite number of at least 1e-9, got 0'],
])('%j is refused', (change, message) => {
  const data = { counts: [1, 2, 3], design: line, exposure: ones };
  expect(() => poissonRegression({ ...data, ...change })).toThrow(RangeError);
  expect(() => poissonRegression({ ...data, ...change })).toThrow(message);
});

test('a zero far from a steep growth does not stop the fit', () => {
  const counts = [0, 0, 0, 0, 0, 0, 1, 1000];
  const design = counts.map((_, year) => [1, year]);
  expect(fitted({ counts, design, exposure: counts.map(() => 1) }).coefficients[1]).toBeCloseTo(6.9, 1);
});

test('fitted and counted events agree in sum, and doubling the exposure only halves the rate', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(counts, fc.double({ min: 0.1, max: 10, noNaN: true }), (given, factor) => {
      const design = given.map((_, year) => [1, year]);
      const found = fitted({ counts: given, design, exposure: given.map(() => 1) });
      const scaled = fitted({ counts: given, design, exposure: given.map(() => factor) });
      const total = given.reduce((a, b) => a + b);
      expect(found.fitted.reduce((a, b) => a + b)).toBeCloseTo(total, 6);
      expect(scaled.coefficients[0]! + Math.log(factor)).toBeCloseTo(found.coefficients[0]!, 7);
      expect(scaled.coefficients[1]).toBeCloseTo(found.coefficients[1]!, 7);
      expect(scaled.deviance).toBeCloseTo(found.deviance, 6);
      expect(found.deviance).toBeGreaterThanOrEqual(-1e-9);
    }),
    { numRuns: 1000 },
  );
});
