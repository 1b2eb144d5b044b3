import { at } from './at.ts';
import { ARTIFICIAL, type StandardForm } from './simplex-standard-form.ts';
import { minimise, NOISE, pivot, subtract, type Tableau } from './simplex.ts';

/**
 * First phase of the simplex method — a tableau in which every row determines a variable of the programme; rows that
 * only repeat others are dropped. Undefined when no values satisfy all rows. The artificial variables have no columns:
 * once they leave they never come back.
 */
export function feasibleTableau({ rows, basis, width }: StandardForm): Tableau | undefined {
  const goal = new Float64Array(width);
  const tableau = { rows: [...rows], basis: [...basis], goal };
  for (const [i, row] of rows.entries()) if (at(basis, i) === ARTIFICIAL) subtract(goal, { factor: 1, row });
  minimise(tableau);
  if (-at(goal, 0) > NOISE) return undefined;
  return withoutArtificials(tableau);
}

function withoutArtificials(tableau: Tableau): Tableau {
  const determined = tableau.rows.map((row, i) => {
    if (at(tableau.basis, i) !== ARTIFICIAL) return true;
    const column = row.findIndex((value, j) => j > 0 && Math.abs(value) > NOISE);
    if (column === -1) return false;
    pivot(tableau, i, column);
    return true;
  });
  const kept = (_: unknown, i: number): boolean => at(determined, i);
  return { ...tableau, rows: tableau.rows.filter(kept), basis: tableau.basis.filter(kept) };
}
