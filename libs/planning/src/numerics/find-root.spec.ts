import fc from 'fast-check';
import { findRoot } from './find-root.ts';

test('finds the square root of two to machine precision', () => {
  expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
});

test('finds a root at either end', () => {
  expect(findRoot((x) => x, 0, 5)).toBe(0);
  expect(findRoot((x) => x - 5, 0, 5)).toBe(5);
});

test('without a change of sign the end nearer to zero comes back', () => {
  expect(findRoot((x) => x + 1, 0, 5)).toBe(0);
});

test('copes with a flat stretch before the root', () => {
  expect(findRoot((x) => Math.max(x, 7) ** 9 - 8 ** 9, 0, 100)).toBeCloseTo(8, 12);
});

test('finds the root of every rising cubic', () => {
  fc.assert(
    fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (root) => {
      expect(findRoot((x) => (x - root) ** 3 + (x - root), -101, 101)).toBeCloseTo(root, 9);
    }),
    { numRuns: 1000 },
  );
});
