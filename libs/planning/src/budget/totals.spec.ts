import fc from 'fast-check';
import { compoundDistribution } from './compound-distribution.ts';
import { addTotals, chanceAbove, quantileStep, totals } from './totals.ts';

test('negligible ends are cut off, what is within stays', () => {
  expect(totals([0, 0.5, 0.5])).toEqual({ from: 1, masses: [0.5, 0.5] });
  expect(totals([1e-17, 0.5, 0, 0.5, 1e-16, 0], 10)).toEqual({ from: 11, masses: [0.5, 0, 0.5] });
  expect(totals([2e-15, 0.5, 0.5, 2e-15])).toEqual({ from: 0, masses: [2e-15, 0.5, 0.5, 2e-15] });
  expect(totals([1e-15, 1, 1e-15])).toEqual({ from: 0, masses: [1e-15, 1, 1e-15] });
  // Each is negligible, but not the two together.
  expect(totals([8e-16, 8e-16, 1, 8e-16, 8e-16])).toEqual({ from: 1, masses: [8e-16, 1, 8e-16] });
  expect(totals([1])).toEqual({ from: 0, masses: [1] });
});

test('two dice', () => {
  const die = totals(new Array<number>(6).fill(1 / 6), 1);
  const both = addTotals(die, die);
  expect(both.from).toBe(2);
  [1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1].forEach((ways, i) => expect(both.masses[i]).toBeCloseTo(ways / 36, 14));
});

test('totals of different length and start', () => {
  const a = totals([0.5, 0.5], 3);
  const b = totals([0.25, 0.25, 0.5], 10);
  const sum = { from: 13, masses: [0.125, 0.25, 0.375, 0.25] };
  expect(addTotals(a, b)).toEqual(sum);
  expect(addTotals(b, a)).toEqual(sum);
});

test('the chance of more than a limit leaves the limit itself out', () => {
  const quarter = totals([0.25, 0.25, 0.25, 0.25], 4);
  expect(chanceAbove(quarter, 3.9)).toBe(1);
  expect(chanceAbove(quarter, 4)).toBe(0.75);
  expect(chanceAbove(quarter, 4 - 1e-12)).toBe(0.75);
  expect(chanceAbove(quarter, 6.5)).toBe(0.25);
  expect(chanceAbove(quarter, 7)).toBe(0);
});

test('a quantile is the fewest steps that hold often enough', () => {
  const quarter = totals([0.25, 0.25, 0.25, 0.25], 4);
  expect([0.1, 0.25, 0.26, 0.5, 0.75, 0.76, 1].map((share) => quantileStep(quarter, share))).toEqual([
    4, 4, 5, 5, 6, 7, 7,
  ]);
  expect(quantileStep(totals(new Array<number>(10).fill(0.1)), 0.9)).toBe(8);
});

test('two Poisson groups with the same costs are one larger group', () => {
  const mean = fc.double({ min: 0.1, max: 20, noNaN: true });
  const of = (value: number) =>
    totals(compoundDistribution({ mean: value, varianceRatio: 1 }, [0.1, 0.5, 0.4]));
  fc.assert(
    fc.property(mean, mean, (a, b) => {
      const [apart, together] = [addTotals(of(a), of(b)), of(a + b)];
      for (const k of [0, 3, 10, 25]) expect(chanceAbove(apart, k)).toBeCloseTo(chanceAbove(together, k), 11);
    }),
    { numRuns: 1000 },
  );
});
