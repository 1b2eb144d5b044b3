import fc from 'fast-check';
import { studentTBelow, studentTQuantile } from './student-t.ts';

test.each([
  [0.9, 3, 1.63774435369621],
  [0.9, 6, 1.43975574726515],
  [0.9, 8, 1.39681530974387],
  [0.9, 10, 1.37218364111034],
  [0.975, 3, 3.18244630528371],
  [0.975, 6, 2.44691185114497],
  [0.975, 8, 2.30600413520417],
  [0.975, 10, 2.22813885198627],
])('at %p with %p degrees of freedom it is %p, as in R', (probability, degreesOfFreedom, expected) => {
  const found = studentTQuantile(probability, degreesOfFreedom);
  expect(Math.abs(found - expected)).toBeLessThan(1e-12 * expected + 5e-15);
});

test('one degree of freedom is the Cauchy distribution, two have a closed form', () => {
  expect(studentTQuantile(0.75, 1)).toBeCloseTo(1, 13);
  expect(studentTQuantile(1 - 1e-9, 1) / (1 / Math.tan(Math.PI * 1e-9))).toBeCloseTo(1, 7);
  expect(studentTQuantile(0.9, 2)).toBeCloseTo((2 * 0.4) / Math.sqrt(2 * 0.9 * 0.1), 13);
});

test('with a million degrees of freedom it is the normal quantile', () => {
  expect(studentTQuantile(0.975, 1e6)).toBeCloseTo(1.959963985 + 2.37e-6, 7);
});

test('the middle is exactly zero', () => {
  expect(studentTQuantile(0.5, 7)).toBe(0);
});

test.each([
  [0, 3, 'probability must be between 1e-9 and 0.999999999, got 0'],
  [1, 3, 'probability must be between 1e-9 and 0.999999999, got 1'],
  [0.9, 0.5, 'degreesOfFreedom must be between 1 and 1000000, got 0.5'],
  [0.9, 2e6, 'degreesOfFreedom must be between 1 and 1000000, got 2000000'],
])('%p with %p degrees is refused', (probability, degreesOfFreedom, message) => {
  expect(() => studentTQuantile(probability, degreesOfFreedom)).toThrow(new RangeError(message));
});

test('is odd around a half, rises with the probability and falls with the degrees of freedom', () => {
  // Shares with an exact complement.
  const tail = fc.integer({ min: 1, max: 1023 }).map((part) => part / 2048);
  const degrees = fc.integer({ min: 1, max: 200 });
  fc.assert(
    fc.property(tail, degrees, (p, df) => {
      const limit = studentTQuantile(1 - p, df);
      expect(studentTQuantile(p, df)).toBe(-limit);
      expect(studentTQuantile(1 - p / 2, df)).toBeGreaterThan(limit);
      expect(studentTQuantile(1 - p, df + 1)).toBeLessThan(limit);
    }),
    { numRuns: 1000 },
  );
});

test('the chance below a quantile is its probability', () => {
  expect(studentTBelow(1.63774435369621, 3)).toBeCloseTo(0.9, 12);
  expect(studentTBelow(-1.63774435369621, 3)).toBeCloseTo(0.1, 12);
  expect(studentTBelow(0, 5)).toBe(0.5);
});
