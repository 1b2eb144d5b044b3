import { figure, type Figure, missing } from '../figures/figure.ts';
import { ANY_NUMBER, requireRange } from '../figures/require-range.ts';
import { at } from '../numerics/at.ts';

type Cells = readonly (readonly number[])[];

/**
 * LMDI-I additive decomposition — a cross-check of `decompose`: each cell's change is shared between its factors in
 * proportion to the logarithm of their growth, weighted by the logarithmic mean [ang2005] [ang2015]. Zeros follow the
 * analytic limits [ang-zhang-choi1998], not a small number [wood-lenzen2006]; where several factors of a cell are
 * zero at once they share its change equally, so that the effects still add up.
 * Unit: that of the product of the factors; cells are rows, factors columns, one effect per factor.
 * Missing cases: every effect is `not-applicable` when a value is negative (refunds have no logarithm);
 * none is returned for no cells.
 * @throws RangeError when a value is not finite or the two years differ in cells or factors.
 * @example lmdi([[40, 1000]], [[43, 1035]]) // [{ value: 3052.8317… }, { value: 1452.1682… }]
 */
export function lmdi(cells0: Cells, cells1: Cells): Figure[] {
  requireSameShape(cells0, cells1);
  const factors = [...(cells0[0] ?? []).keys()];
  if ([...cells0, ...cells1].flat().some((value) => value < 0))
    return factors.map(() => missing('not-applicable'));
  const effects = cells0.map((cell0, i) => cellEffects(cell0, at(cells1, i)));
  return factors.map((factor) => figure(effects.reduce((sum, cell) => sum + at(cell, factor), 0)));
}

function cellEffects(cell0: readonly number[], cell1: readonly number[]): number[] {
  const [product0, product1] = [product(cell0), product(cell1)];
  if (product0 === 0) return sharedByZeros(cell0, product1);
  if (product1 === 0) return sharedByZeros(cell1, -product0);
  const weight = logarithmicMean(product1, product0);
  return cell0.map((value0, factor) => weight * logRatio(at(cell1, factor), value0));
}

function sharedByZeros(cell: readonly number[], change: number): number[] {
  const zeros = cell.filter((value) => value === 0).length;
  return cell.map((value) => (value === 0 ? change / zeros : 0));
}

function logarithmicMean(a: number, b: number): number {
  return a === b ? a : (a - b) / logRatio(a, b);
}

/** Near equality the logarithm of the ratio loses its digits; far from it log1p would. */
function logRatio(a: number, b: number): number {
  const growth = (a - b) / b;
  return Math.abs(growth) < 0.5 ? Math.log1p(growth) : Math.log(a / b);
}

function product(values: readonly number[]): number {
  return values.reduce((partial, value) => partial * value, 1);
}

function requireSameShape(cells0: Cells, cells1: Cells): void {
  [...cells0, ...cells1].flat().forEach((value) => requireRange('factor value', value, ANY_NUMBER));
  const width = cells0[0]?.length;
  if (cells0.length === cells1.length && [...cells0, ...cells1].every((cell) => cell.length === width))
    return;
  throw new RangeError(
    `both years must have the same cells × factors, got ${cells0.length} and ${cells1.length} cells`,
  );
}
