import { Matrix } from './matrix.ts';

test('starts with zeros and holds what is set', () => {
  const matrix = new Matrix(2, 3);
  matrix.set(1, 2, 5);
  expect(matrix.toRows()).toEqual([
    [0, 0, 0],
    [0, 0, 5],
  ]);
  expect(matrix.at(1, 2)).toBe(5);
  expect([matrix.rows, matrix.columns]).toEqual([2, 3]);
});

test('is made from rows and gives them back, one or all', () => {
  const rows = [
    [1, 2],
    [3, 4],
    [5, 6],
  ];
  expect(Matrix.from(rows).toRows()).toEqual(rows);
  expect(Matrix.from(rows).row(1)).toEqual([3, 4]);
  expect(Matrix.from([]).toRows()).toEqual([]);
});

test('copying and filling change the copy only', () => {
  const original = Matrix.from([[1, 2]]);
  const copy = new Matrix(1, 2);
  copy.copy(original);
  expect(copy.toRows()).toEqual([[1, 2]]);
  copy.fill(7);
  expect(copy.toRows()).toEqual([[7, 7]]);
  expect(original.toRows()).toEqual([[1, 2]]);
});

test('a cell outside is refused', () => {
  expect(() => new Matrix(2, 2).at(2, 0)).toThrow(new RangeError('cell (2, 0) is outside 2 × 2'));
});
