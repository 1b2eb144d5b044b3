import type { Matrix } from './matrix.ts';

/**
 * Matrix product — writes a · b into `product`, which must be neither of the two.
 * @example
 * const product = new Matrix(1, 2);
 * multiply(Matrix.from([[1, 2]]), Matrix.from([[1, 0], [3, 1]]), product); // product holds [[7, 2]]
 */
export function multiply(a: Matrix, b: Matrix, product: Matrix): void {
  for (let i = 0; i < a.rows; i++)
    for (let j = 0; j < b.columns; j++) {
      let sum = 0;
      for (let k = 0; k < b.rows; k++) sum += a.at(i, k) * b.at(k, j);
      product.set(i, j, sum);
    }
}
