import { inversionCounts } from './inversion-counts.ts';

test('of different values: the Mahonian numbers', () => {
  expect(inversionCounts(1, [1])).toEqual([1]);
  expect(inversionCounts(2, [1, 1])).toEqual([1, 1]);
  expect(inversionCounts(3, [1, 1, 1])).toEqual([1, 2, 2, 1]);
  expect(inversionCounts(4, [1, 1, 1, 1])).toEqual([1, 3, 5, 6, 5, 3, 1]);
});

test('of values with ties: fewer orders, counted once each', () => {
  expect(inversionCounts(3, [2, 1])).toEqual([1, 1, 1]);
  expect(inversionCounts(4, [2, 2])).toEqual([1, 1, 2, 1, 1]);
  expect(inversionCounts(5, [3, 2])).toEqual([1, 1, 2, 2, 2, 1, 1]);
  expect(inversionCounts(4, [4])).toEqual([1]);
});

test('twelve values have 12! orders, and 12! / (3! 4!) with ties of three and four', () => {
  const orders = (ties: readonly number[]) => inversionCounts(12, ties).reduce((sum, count) => sum + count);
  expect(orders([])).toBe(479_001_600);
  expect(orders([3, 4, 1, 1, 1, 1, 1])).toBe(3_326_400);
});
