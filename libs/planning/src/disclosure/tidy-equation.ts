import { ANY_NUMBER, NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import type { CountEquation } from './count-equation.ts';

/** An exact equation in which each cell stands once, in the order of the keys. */
export interface TidyEquation {
  readonly terms: ReadonlyMap<string, number>;
  readonly value: number;
}

/** Cells that stand for what rounding has taken away; no key of a caller begins like this. */
const slack = '\u0000rounding';

/** Whether a cell is only there to make an inexact equation exact: nobody publishes it. */
export function isSlack(cell: string): boolean {
  return cell.startsWith(slack);
}

/**
 * Equations in a form that depends neither on the order nor on the way in which they were written. A sum that is
 * only known within a distance becomes exact by two more unknown amounts: sum + one = value + distance, and one +
 * other = 2 distances.
 * @throws RangeError when a coefficient or value is not finite, or `within` is negative.
 */
export function tidyEquations(equations: readonly CountEquation[]): TidyEquation[] {
  const named = equations.map((equation) => {
    const { value, within = 0 } = equation;
    requireRange('value', value, ANY_NUMBER);
    requireRange('within', within, NOT_NEGATIVE);
    const terms = tidyTerms(equation);
    return { terms, value, within, name: JSON.stringify([[...terms], value, within]) };
  });
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  return named.flatMap(({ terms, value, within }, place) => {
    if (within === 0) return [{ terms, value }];
    const [one, other] = [`${slack} ${place} below`, `${slack} ${place} above`];
    return [
      { terms: new Map([...terms, [one, 1]]), value: value + within },
      {
        terms: new Map([
          [one, 1],
          [other, 1],
        ]),
        value: 2 * within,
      },
    ];
  });
}

function tidyTerms({ terms }: CountEquation): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { cell, coefficient } of terms) {
    requireRange(`coefficient of ${cell}`, coefficient, ANY_NUMBER);
    sums.set(cell, (sums.get(cell) ?? 0) + coefficient);
  }
  const used = [...sums].filter(([, coefficient]) => coefficient !== 0);
  return new Map(used.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Tells which equations a cell stands in. */
export type EquationsOf<Equation extends TidyEquation = TidyEquation> = (cell: string) => readonly Equation[];

/** Index of equations by their cells, as they are now. */
export function equationsByCell<Equation extends TidyEquation>(
  equations: Iterable<Equation>,
): EquationsOf<Equation> {
  const byCell = new Map<string, Equation[]>();
  for (const equation of equations)
    for (const cell of equation.terms.keys()) {
      const others = byCell.get(cell);
      if (others) others.push(equation);
      else byCell.set(cell, [equation]);
    }
  return (cell) => byCell.get(cell) ?? [];
}
