import { exactRows } from './exact-rows.ts';

const rows = (table: readonly number[][]) => table.map((row) => Float64Array.from(row));

test('finds the choice whose rows are each poor alone', () => {
  const costs = rows([
    [1, 1, 1, 1],
    [0, 0, 9, 9],
    [9, 9, 0, 0],
    [2, 2, 2, 2],
  ]);
  expect(exactRows(costs, 1, Infinity)).toEqual([0]);
  expect(exactRows(costs, 2, Infinity)).toEqual([1, 2]);
  expect(exactRows(costs, 2, 0)).toEqual([1, 2]);
  expect(exactRows(costs, 3, 0)).toEqual([0, 1, 2]);
});

test('a ceiling that no choice reaches leaves none', () => {
  expect(exactRows(rows([[5], [6]]), 1, 4)).toEqual([]);
});

test('a ceiling that rounding has put a little too low still finds the choice', () => {
  expect(exactRows(rows([[0.1, 0.2, 0.3]]), 1, 0.6)).toEqual([0]);
  expect(exactRows(rows([[1000], [5]]), 1, 5 - 1e-9)).toEqual([1]);
});
