import { Matrix } from '../numerics/matrix.ts';
import { MatrixExponential } from '../numerics/matrix-exponential.ts';
import { flowNumbers, type StockFlowModel } from './flow-model.ts';
import { fillGenerator } from './generator.ts';
import { requireWayOut } from './require-way-out.ts';
import { monthsByEntry, steadyState } from './steady-state.ts';

/** What follows from a stock-flow model; rows and columns are the states in the order of `states`. */
export interface StockFlow {
  readonly states: readonly string[];
  /** Rates of change per month: minus the exit rate on the diagonal, the rate of moving on beside it. */
  readonly generator: readonly (readonly number[])[];
  /** Citizens in each state when entries and exits balance. */
  readonly steadyState: readonly number[];
  /** Expected months in each state (columns) of a citizen who enters in a state (rows). */
  readonly monthsByEntry: readonly (readonly number[])[];
  /** Expected months in the whole system of a citizen who enters in each state. */
  readonly monthsFromEntry: readonly number[];
  /** One month: the chance that a citizen in a state (row) is in each state (column) a month later. */
  readonly monthStep: readonly (readonly number[])[];
  /** One month: citizens in each state at its end for every citizen who entered a state (row) during it. */
  readonly entryStep: readonly (readonly number[])[];
}

/**
 * Stock-flow model — how many citizens are in each kind of support when they enter, stay, move on and leave at steady
 * rates: a continuous-time Markov model with open entries. Generator from mean stays and exit shares, steady state
 * and expected months from the fundamental matrix [kemeny-snell1960], which is Little's law [little1961] for several
 * states; the exact month step by the matrix exponential, scaled and squared [moler-vanloan2003].
 * Unit: stays and results in months, shares 0–1, entries and stocks in citizens.
 * Missing cases: none; without entries the steady state is empty.
 * @throws RangeError when there is no state, two have one name, a stay is below 0.01 months, an entry is negative,
 * shares are outside 0–1, add up to more than 1 or lead to no state, or nobody ever leaves the system from a state.
 * @example
 * stockFlow({ states: [{ name: 'foster', meanStayMonths: 30, exitShares: {}, entriesPerMonth: 2.2 }] }).steadyState
 * // [66]
 */
export function stockFlow(model: StockFlowModel): StockFlow {
  const { names, stays, shares, entries } = flowNumbers(model);
  requireWayOut(names, shares);
  const generator = new Matrix(names.length, names.length);
  fillGenerator(stays, shares, generator);
  const months = monthsByEntry(generator).toRows();
  const step = new MatrixExponential(names.length);
  step.compute(generator);
  return {
    states: names,
    generator: generator.toRows(),
    steadyState: steadyState(generator, entries).row(0),
    monthsByEntry: months,
    monthsFromEntry: months.map((row) => row.reduce((sum, value) => sum + value, 0)),
    monthStep: step.exponential.toRows(),
    entryStep: step.integral.toRows(),
  };
}
