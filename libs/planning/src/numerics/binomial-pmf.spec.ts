import fc from 'fast-check';
import { binomialPmf } from './binomial-pmf.ts';

test('two tosses: a quarter, a half, a quarter', () => {
  expect([0, 1, 2].map((count) => binomialPmf(count, 2, 0.5))).toEqual([
    expect.closeTo(0.25, 14),
    expect.closeTo(0.5, 14),
    expect.closeTo(0.25, 14),
  ]);
});

test('two of five at a chance of 0.2: 10 · 0.04 · 0.512', () => {
  expect(binomialPmf(2, 5, 0.2)).toBeCloseTo(0.2048, 14);
});

test('what never or always happens', () => {
  expect([0, 1, 2].map((count) => binomialPmf(count, 2, 0))).toEqual([1, 0, 0]);
  expect([0, 1, 2].map((count) => binomialPmf(count, 2, 1))).toEqual([0, 0, 1]);
  expect(binomialPmf(0, 0, 0.3)).toBeCloseTo(1, 14);
});

test('adds up to one, with the mean trials × chance', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), chance, (trials, p) => {
      const chances = Array.from({ length: trials + 1 }, (_, count) => binomialPmf(count, trials, p));
      expect(chances.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
      expect(chances.reduce((sum, value, count) => sum + count * value, 0)).toBeCloseTo(trials * p, 9);
    }),
    { numRuns: 1000 },
  );
});
