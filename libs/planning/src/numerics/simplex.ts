import { at } from './at.ts';
import { vectorEntry } from './vector-entry.ts';

/**
 * Simplex tableau — column 0 holds the bounds, every other column a variable; each row says which variable it
 * determines. The goal row holds minus its value and then what a unit of each variable would add to it.
 */
export interface Tableau {
  readonly rows: Float64Array[];
  readonly basis: number[];
  readonly goal: Float64Array;
}

/** Smaller sizes are rounding: rows, goal and bounds are scaled to sizes around 1. */
export const NOISE = 1e-9;

/** Steps this close to each other are equal, so that Bland's rule decides between their rows. */
const TIE = 1e-12;

/** Steps from corner to better corner until none is better; mutates the tableau. */
export function minimise(tableau: Tableau): 'optimal' | 'unbounded' {
  let stalled = false;
  for (;;) {
    const column = enteringColumn(tableau.goal, stalled);
    if (column === undefined) return 'optimal';
    const row = leavingRow(tableau, column);
    if (row === undefined) return 'unbounded';
    stalled = vectorEntry(at(tableau.rows, row), 0) <= NOISE;
    pivot(tableau, row, column);
  }
}

/** Makes the row determine the column's variable, and removes that variable from all other rows. */
export function pivot({ rows, basis, goal }: Tableau, row: number, column: number): void {
  const source = at(rows, row);
  const size = vectorEntry(source, column);
  source.forEach((value, j) => (source[j] = value / size));
  for (const other of [...rows, goal])
    if (other !== source) subtract(other, { factor: vectorEntry(other, column), row: source });
  basis[row] = column;
}

/** Subtracts a multiple of a row in place. */
export function subtract(
  target: Float64Array,
  { factor, row }: { readonly factor: number; readonly row: Float64Array },
): void {
  if (factor === 0) return;
  for (let j = 0; j < target.length; j++) target[j] = vectorEntry(target, j) - factor * vectorEntry(row, j);
}

/** The steepest column, which is fast; after a step without gain the first that helps, which cannot cycle. */
function enteringColumn(goal: Float64Array, first: boolean): number | undefined {
  let steepest = -NOISE;
  let best: number | undefined;
  for (let j = 1; j < goal.length; j++) {
    const slope = vectorEntry(goal, j);
    if (slope >= steepest) continue;
    if (first) return j;
    steepest = slope;
    best = j;
  }
  return best;
}

function leavingRow({ rows, basis }: Tableau, column: number): number | undefined {
  let shortest = Infinity;
  let leaving = Infinity;
  let best: number | undefined;
  for (const [i, row] of rows.entries()) {
    const slope = vectorEntry(row, column);
    if (slope <= NOISE) continue;
    const step = Math.max(0, vectorEntry(row, 0)) / slope;
    const variable = at(basis, i);
    if (step > shortest + TIE || (step >= shortest - TIE && variable > leaving)) continue;
    shortest = step;
    leaving = variable;
    best = i;
  }
  return best;
}
