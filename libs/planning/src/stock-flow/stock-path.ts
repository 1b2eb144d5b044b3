import { Matrix } from '../numerics/matrix.ts';
import { MatrixExponential } from '../numerics/matrix-exponential.ts';
import { advance } from './advance.ts';
import { flowNumbers, type FlowNumbers, type StockFlowModel } from './flow-model.ts';
import { fillGenerator } from './generator.ts';
import { requireWayOut } from './require-way-out.ts';
import { HORIZON_MONTHS, requireWhole } from './require-whole.ts';
import { steadyState } from './steady-state.ts';

/**
 * Stock path — citizens in each state month by month, from today's stock when nothing in the model changes. Each
 * month is exact: chances of moving are never added up or raised to powers one by one [moler-vanloan2003].
 * Unit: citizens; row 0 is the start, row t the stock after t months, columns as `model.states`.
 * Missing cases: none; without entries the stocks decay towards 0, and a start left out is the steady state.
 * @throws RangeError as `stockFlow`, but a state that nobody leaves is allowed when the start stock is given; or when
 * months is not a whole number between 1 and 1200.
 * @example
 * const state = { name: 'foster', meanStayMonths: 1, exitShares: {}, entriesPerMonth: 0 };
 * stockPath({ states: [state], startStock: { foster: 100 } }, 2) // [[100], [36.78794411714423], [13.53352832366127]]
 */
export function stockPath(model: StockFlowModel, months: number): number[][] {
  const flow = flowNumbers(model);
  requireWhole('months', months, HORIZON_MONTHS);
  const size = flow.names.length;
  const generator = new Matrix(size, size);
  fillGenerator(flow.stays, flow.shares, generator);
  const step = new MatrixExponential(size);
  step.compute(generator);
  const path = new Matrix(months + 1, size);
  startStock(flow, generator).forEach((stock, state) => path.set(0, state, stock));
  for (let month = 0; month < months; month++) advance(path, month, { step, entries: flow.entries });
  return path.toRows();
}

function startStock(flow: FlowNumbers, generator: Matrix): number[] {
  if (flow.start) return flow.start.row(0);
  requireWayOut(flow.names, flow.shares);
  return steadyState(generator, flow.entries).row(0);
}
