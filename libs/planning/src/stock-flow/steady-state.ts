import { dominantInverse } from '../numerics/dominant-inverse.ts';
import { Matrix } from '../numerics/matrix.ts';
import { multiply } from '../numerics/multiply.ts';

/** Expected months in each state (columns) for each state of entry (rows): the fundamental matrix (−A)⁻¹. */
export function monthsByEntry(generator: Matrix): Matrix {
  return dominantInverse(Matrix.from(generator.toRows().map((row) => row.map((rate) => 0 - rate))));
}

/** The stocks that stay as they are with these entries: e (−A)⁻¹, Little's law for several states. */
export function steadyState(generator: Matrix, entries: Matrix): Matrix {
  const stocks = new Matrix(1, entries.columns);
  multiply(entries, monthsByEntry(generator), stocks);
  return stocks;
}
