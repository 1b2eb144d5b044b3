import { ANY_NUMBER, requireRange } from '../figures/require-range.ts';
import { at } from './at.ts';
import { requireLength } from './require-length.ts';
import { feasibleTableau } from './simplex-phase-one.ts';
import { largestSize, standardForm } from './simplex-standard-form.ts';
import { minimise, subtract, type Tableau } from './simplex.ts';

/** A linear goal over variables that are at least 0, unless `free` says otherwise, within linear constraints. */
export interface LinearProgramme {
  readonly objective: readonly number[];
  readonly sense: 'minimise' | 'maximise';
  readonly constraints: readonly LinearConstraint[];
  /** Per variable: true when it may be negative. Left out, none may. */
  readonly free?: readonly boolean[];
}

/** The sum of coefficient × variable, against a bound. */
export interface LinearConstraint {
  readonly coefficients: readonly number[];
  readonly relation: '<=' | '=' | '>=';
  readonly bound: number;
}

/** The best value and one solution that reaches it; or why there is none. */
export type LinearResult =
  | { readonly status: 'optimal'; readonly value: number; readonly solution: number[] }
  | { readonly status: 'infeasible' | 'unbounded' };

/** Anything that solves linear programmes: the solver below, or one of the caller's. */
export type SolveLinearProgramme = (problem: LinearProgramme) => LinearResult;

/**
 * Linear programme — the best value of a linear goal within linear constraints, by the two-phase simplex method on a
 * dense tableau [dantzig1963]; after a step without gain Bland's rule takes over, so that it never cycles
 * [bland1977]. Rows, goal and bounds are scaled first, so that kroner and shares mix. For up to some hundred
 * constraints: each step costs constraints × variables. Coefficients a billion times smaller than the largest beside
 * them count as 0.
 * Unit: that of the goal.
 * Missing cases: none; no feasible point is `infeasible`, no best value `unbounded`.
 * @throws RangeError when a number is not finite or a list does not have one entry per variable.
 * @example
 * solveLinearProgramme({
 *   objective: [3, 5],
 *   sense: 'maximise',
 *   constraints: [
 *     { coefficients: [1, 0], relation: '<=', bound: 4 },
 *     { coefficients: [0, 2], relation: '<=', bound: 12 },
 *     { coefficients: [3, 2], relation: '<=', bound: 18 },
 *   ],
 * }) // { status: 'optimal', value: 36, solution: [2, 6] }
 */
export function solveLinearProgramme(problem: LinearProgramme): LinearResult {
  requireLinearProgramme(problem);
  const { objective, sense } = problem;
  const form = standardForm(problem);
  const start = feasibleTableau(form);
  if (start === undefined) return { status: 'infeasible' };
  const size = largestSize(objective) * (sense === 'minimise' ? 1 : -1);
  const costs = form.columns.map(({ variable, sign }) => (at(objective, variable) * sign) / size);
  const tableau = withGoal(start, costs);
  if (minimise(tableau) === 'unbounded') return { status: 'unbounded' };
  const solution = objective.map(() => 0);
  for (const [i, row] of tableau.rows.entries()) {
    const column = form.columns[at(tableau.basis, i) - 1];
    if (column)
      solution[column.variable] =
        at(solution, column.variable) + Math.max(0, at(row, 0)) * column.sign * form.boundSize;
  }
  const value = solution.reduce((sum, amount, variable) => sum + at(objective, variable) * amount, 0);
  return { status: 'optimal', value, solution };
}

/** The tableau with the programme's own goal, expressed in the variables that its rows do not determine. */
function withGoal({ rows, basis, goal: { length } }: Tableau, costs: readonly number[]): Tableau {
  const goal = new Float64Array(length);
  goal.set(costs, 1);
  for (const [i, row] of rows.entries()) subtract(goal, { factor: at(goal, at(basis, i)), row });
  return { rows, basis, goal };
}

function requireLinearProgramme({ objective, constraints, free = [] }: LinearProgramme): void {
  requireNumbers('objective', objective);
  for (const [i, { coefficients, bound }] of constraints.entries()) {
    requireLength(`constraints[${i}].coefficients`, coefficients, objective.length);
    requireNumbers(`constraints[${i}].coefficients`, coefficients);
    requireRange(`constraints[${i}].bound`, bound, ANY_NUMBER);
  }
  if (free.length > 0) requireLength('free', free, objective.length);
}

/** Names a number only when it is wrong: a programme has tens of thousands. */
function requireNumbers(name: string, values: readonly number[]): void {
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong !== -1) requireRange(`${name}[${wrong}]`, at(values, wrong), ANY_NUMBER);
}
