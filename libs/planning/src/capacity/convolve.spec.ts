import fc from 'fast-check';
import { convolve, weightOfSum } from './convolve.ts';

const convolved = (one: readonly number[], other: readonly number[]): number[] => [
  ...convolve(Float64Array.from(one), Float64Array.from(other)),
];

test('two coins, one of them bent, show no head once in eight and one head half the time', () => {
  expect(convolved([0.5, 0.5], [0.25, 0.75])).toEqual([0.125, 0.5]);
  expect(weightOfSum(Float64Array.of(0.5, 0.5), Float64Array.of(0.25, 0.75), 1)).toBe(0.5);
});

test('two dice: the sums 0 to 5 of faces 0 to 5', () => {
  const die = new Array<number>(6).fill(1);
  expect(convolved(die, die)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('adding a certain nothing changes nothing, and no counts give none', () => {
  expect(convolved([3, 1, 2], [1, 0, 0])).toEqual([3, 1, 2]);
  expect(convolved([], [])).toEqual([]);
});

test('the order does not matter', () => {
  const weights = fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(weights, weights, (one, other) =>
      expect(convolved(one, other)).toEqual(convolved(other, one)),
    ),
    { numRuns: 1000 },
  );
});
