import { at } from './at.ts';
import type { LinearConstraint, LinearProgramme } from './linear-programme.ts';

/** Basis of a row that no variable of the programme determines yet; below every column, so it leaves first. */
export const ARTIFICIAL = -1;

/** A linear programme as equations in variables that are at least 0, with bounds that are at least 0. */
export interface StandardForm {
  /** Column 1, 2 …: a variable of the programme, or what a free variable lies below 0. */
  readonly columns: readonly { readonly variable: number; readonly sign: 1 | -1 }[];
  /** Bound, columns, then one slack per inequality. */
  readonly rows: Float64Array[];
  readonly basis: number[];
  /** Entries of a row. */
  readonly width: number;
  /** What the bounds, and with them the solution, were divided by. */
  readonly boundSize: number;
}

/** Standard form — rows scaled by their largest coefficient, then all bounds by the largest bound. */
export function standardForm({ objective, constraints, free = [] }: LinearProgramme): StandardForm {
  const columns = objective.flatMap((_, variable) =>
    free[variable] === true
      ? [
          { variable, sign: 1 as const },
          { variable, sign: -1 as const },
        ]
      : [{ variable, sign: 1 as const }],
  );
  const scaled = constraints.map(scaledByCoefficients);
  const boundSize = largestSize(scaled.map(({ bound }) => bound));
  const width = 1 + columns.length + constraints.filter(({ relation }) => relation !== '=').length;
  let slack = columns.length;
  const basis: number[] = [];
  const rows = scaled.map(({ coefficients, relation, bound }) => {
    const turn = bound < 0 ? -1 : 1;
    const row = new Float64Array(width);
    row.set([
      (bound / boundSize) * turn,
      ...columns.map((c) => at(coefficients, c.variable) * c.sign * turn),
    ]);
    if (relation === '=') {
      basis.push(ARTIFICIAL);
      return row;
    }
    slack += 1;
    row[slack] = relation === '<=' ? turn : -turn;
    basis.push(row[slack] === 1 ? slack : ARTIFICIAL);
    return row;
  });
  return { columns, rows, basis, width, boundSize };
}

/** Largest absolute value, or 1 when there is nothing to divide by. @example largestSize([2, -5]) // 5 */
export function largestSize(values: readonly number[]): number {
  return values.reduce((size, value) => Math.max(size, Math.abs(value)), 0) || 1;
}

function scaledByCoefficients({ coefficients, relation, bound }: LinearConstraint): LinearConstraint {
  const size = largestSize(coefficients);
  return { coefficients: coefficients.map((value) => value / size), relation, bound: bound / size };
}
