import { Matrix } from './matrix.ts';

/**
 * Inverse of a matrix with a dominant positive diagonal — by Gauss-Jordan elimination with the pivots as they come.
 * Such a matrix needs no search for pivots [golub-vanloan2013], and without one nothing of different signs cancels
 * when all other cells are negative: expected times come out exact in their smallest parts and never below 0.
 * @throws RangeError when a pivot is not above 0: the matrix is singular or its diagonal not dominant.
 * @example dominantInverse(Matrix.from([[2, 0], [0, 4]])).toRows() // [[0.5, 0], [0, 0.25]]
 */
export function dominantInverse(matrix: Matrix): Matrix {
  const rest = Matrix.from(matrix.toRows());
  const result = new Matrix(matrix.rows, matrix.rows);
  for (let i = 0; i < matrix.rows; i++) result.set(i, i, 1);
  for (let i = 0; i < matrix.rows; i++) {
    const pivot = rest.at(i, i);
    if (!(pivot > 0)) throw new RangeError(`pivot ${i} must be above 0, got ${pivot}`);
    for (const side of [rest, result]) scaleRow(side, i, 1 / pivot);
    eliminate(rest, result, i);
  }
  return result;
}

function scaleRow(matrix: Matrix, row: number, factor: number): void {
  for (let j = 0; j < matrix.columns; j++) matrix.set(row, j, matrix.at(row, j) * factor);
}

/** Clears the pivot's column in every other row, in both halves. */
function eliminate(rest: Matrix, result: Matrix, pivot: number): void {
  for (let row = 0; row < rest.rows; row++) {
    if (row === pivot) continue;
    const factor = rest.at(row, pivot);
    for (const side of [rest, result])
      for (let j = 0; j < side.columns; j++) side.set(row, j, side.at(row, j) - factor * side.at(pivot, j));
  }
}
