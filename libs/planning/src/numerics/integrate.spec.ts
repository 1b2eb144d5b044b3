import fc from 'fast-check';
import { integrate } from './integrate.ts';

test('a parabola over 0..3 holds 9, over nothing 0', () => {
  expect(integrate((x) => x * x, [0, 3])).toBeCloseTo(9, 14);
  expect(integrate((x) => x * x, [3, 3])).toBe(0);
  expect(integrate(() => 0, [0, 3])).toBe(0);
});

test('areas known from the textbook, to twelve digits', () => {
  const relative = (found: number, exact: number): void =>
    expect(Math.abs(found / exact - 1)).toBeLessThan(1e-12);
  relative(integrate(Math.exp, [-40, 0]), 1 - Math.exp(-40));
  relative(
    integrate((x) => 1 / (1 + x * x), [-50, 50]),
    2 * Math.atan(50),
  );
  relative(
    integrate((x) => Math.exp((-x * x) / 2), [-9, 9]),
    Math.sqrt(2 * Math.PI),
  );
  relative(
    integrate((x) => -Math.sin(x), [0, Math.PI]),
    -2,
  );
});

test('a jump is found to six digits and not chased for ever', () => {
  let calls = 0;
  const step = (x: number): number => {
    calls += 1;
    return x < Math.SQRT1_2 ? 0 : 1;
  };
  expect(integrate(step, [0, 1])).toBeCloseTo(1 - Math.SQRT1_2, 6);
  // Sixteen for the first look, and for each of 41 pieces: the whole, and both halves of one piece 20 times.
  expect(calls).toBe(16 * 42);
});

test('a kink costs four digits', () => {
  expect(integrate((x) => Math.abs(x - 0.1), [-1, 1])).toBeCloseTo((1.1 ** 2 + 0.9 ** 2) / 2, 8);
});

test('what it is added to counts in the tolerance: beside a billion a small jump needs no search', () => {
  let calls = 0;
  const step = (x: number): number => {
    calls += 1;
    return x < Math.SQRT1_2 ? 0 : 1;
  };
  expect(integrate(step, [0, 1], 1e9)).toBeCloseTo(1 - Math.SQRT1_2, 1);
  expect(calls).toBe(32);
  expect(integrate((x) => -step(x), [0, 1], -1e9)).toBeCloseTo(Math.SQRT1_2 - 1, 1);
  expect(calls).toBe(64);
});

test('what it is added to makes the tolerance wider, never narrower', () => {
  let calls = 0;
  const kink = (x: number): number => {
    calls += 1;
    return Math.abs(x - 0.1);
  };
  expect(integrate(kink, [-1, 1], 1.01)).toBeCloseTo(1.01, 7);
  expect(calls).toBeLessThan(1000);
});

test('is exact for polynomials of degree 22', () => {
  fc.assert(
    fc.property(fc.nat(11), fc.double({ min: -3, max: 3, noNaN: true }), (half, low) => {
      const degree = 2 * half;
      const exact = (4 ** (degree + 1) - low ** (degree + 1)) / (degree + 1);
      expect(Math.abs(integrate((x) => x ** degree, [low, 4]) / exact - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});
