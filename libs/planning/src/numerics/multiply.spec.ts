import { Matrix } from './matrix.ts';
import { multiply } from './multiply.ts';

test('a row by a matrix, as in the docstring', () => {
  const product = new Matrix(1, 2);
  multiply(
    Matrix.from([[1, 2]]),
    Matrix.from([
      [1, 0],
      [3, 1],
    ]),
    product,
  );
  expect(product.toRows()).toEqual([[7, 2]]);
});

test('matrices that are not square', () => {
  const product = Matrix.from([
    [9, 9],
    [9, 9],
  ]);
  multiply(
    Matrix.from([
      [1, 2, 3],
      [4, 5, 6],
    ]),
    Matrix.from([
      [1, 0],
      [0, 1],
      [2, -1],
    ]),
    product,
  );
  expect(product.toRows()).toEqual([
    [7, -1],
    [16, -1],
  ]);
});
