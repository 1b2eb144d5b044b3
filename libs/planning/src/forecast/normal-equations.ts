import { at } from '../numerics/at.ts';

/** A pivot this small beside its cell is rounding: two columns of the design say the same thing. */
const RELATIVE_ZERO = 1e-12;

/** X'WX of a weighted regression. */
export function informationOf(
  design: readonly (readonly number[])[],
  weights: readonly number[],
): number[][] {
  const columns = at(design, 0);
  return columns.map((_, j) =>
    columns.map((__, k) => design.reduce((sum, row, i) => sum + at(weights, i) * at(row, j) * at(row, k), 0)),
  );
}

/**
 * Inverse of the information, by Gauss–Jordan elimination; undefined when its columns are not independent, which is a
 * fact about the counts (or the design) and no error here.
 */
export function covarianceOf(information: readonly (readonly number[])[]): number[][] | undefined {
  const rows = information.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (const [pivot, source] of information.entries()) {
    const pivotRow = at(rows, pivot);
    const scale = at(pivotRow, pivot);
    if (!(scale > RELATIVE_ZERO * at(source, pivot))) return undefined;
    const unit = pivotRow.map((value) => value / scale);
    rows.forEach((row, i) => {
      const factor = at(row, pivot);
      rows[i] = i === pivot ? unit : row.map((value, j) => value - factor * at(unit, j));
    });
  }
  return rows.map((row) => row.slice(information.length));
}
