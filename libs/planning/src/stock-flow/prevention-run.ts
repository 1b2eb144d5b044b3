import { Matrix } from '../numerics/matrix.ts';
import { MatrixExponential } from '../numerics/matrix-exponential.ts';
import { advance, type Flow } from './advance.ts';
import { applyChanges, type FlowTables, newTables } from './flow-tables.ts';
import { fillGenerator } from './generator.ts';
import { MonthlyAccounts } from './monthly-accounts.ts';
import { presentValue } from './present-value.ts';
import { fillChanges } from './prevention-effects.ts';
import type { PreventionPlan } from './prevention-plan.ts';
import { steadyState } from './steady-state.ts';

/** What is uncertain, at one value each. */
export interface CaseDraw {
  /** Per lever: the share of its assumed effect that is reached. */
  readonly reached: readonly number[];
  /** Factor on the cost of every state. */
  readonly unitCost: number;
  /** Factor on the cost of a caseworker. */
  readonly wage: number;
  /** Per state: factor on the mean stay, with and without prevention alike. */
  readonly stays: readonly number[];
}

/** The draw in which everything is as assumed, but for the share of the effects that is reached. */
export function asAssumed({ flow, levers }: PreventionPlan, reached = 1): CaseDraw {
  return { reached: levers.map(() => reached), unitCost: 1, wage: 1, stays: flow.names.map(() => 1) };
}

/** A plan run month by month, with and without prevention; every run reuses the same room. */
export class PreventionRun {
  /** Stocks without prevention: a row per month from 0, a column per state. */
  readonly before: Matrix;
  /** Stocks with prevention. */
  readonly after: Matrix;
  readonly accounts: MonthlyAccounts;
  readonly #plan: PreventionPlan;
  readonly #ramps: Matrix;
  readonly #generator: Matrix;
  readonly #base: FlowTables;
  readonly #changes: FlowTables;
  readonly #changed: FlowTables;
  readonly #baseFlow: Flow;
  readonly #flow: Flow;

  constructor(plan: PreventionPlan) {
    const { flow, months, rampMonths } = plan;
    const states = flow.names.length;
    this.before = new Matrix(months + 1, states);
    this.after = new Matrix(months + 1, states);
    this.accounts = new MonthlyAccounts(plan);
    this.#plan = plan;
    this.#ramps = Matrix.from([
      Array.from({ length: months }, (_, month) => Math.min(1, (month + 0.5) / rampMonths)),
    ]);
    this.#generator = new Matrix(states, states);
    this.#base = { stays: new Matrix(1, states), shares: flow.shares, entries: flow.entries };
    this.#changes = newTables(states);
    this.#changed = newTables(states);
    this.#baseFlow = { step: new MatrixExponential(states), entries: flow.entries };
    this.#flow = { step: new MatrixExponential(states), entries: this.#changed.entries };
  }

  /** Runs one draw and returns its net present value. */
  compute({ reached, stays, unitCost, wage }: CaseDraw): number {
    fillChanges(this.#changes, this.#plan.levers, reached);
    for (const [i, factor] of stays.entries())
      this.#base.stays.set(0, i, this.#plan.flow.stays.at(0, i) * factor);
    this.#start();
    this.#walk();
    this.accounts.enter(this.before, this.after, { unitCost, wage, ramps: this.#ramps });
    return presentValue(this.accounts.net, this.#plan.discount, 'month');
  }

  #start(): void {
    fillGenerator(this.#base.stays, this.#base.shares, this.#generator);
    this.#baseFlow.step.compute(this.#generator);
    const start = this.#plan.flow.start ?? steadyState(this.#generator, this.#base.entries);
    for (let state = 0; state < start.columns; state++) {
      this.before.set(0, state, start.at(0, state));
      this.after.set(0, state, start.at(0, state));
    }
  }

  #walk(): void {
    let reached = Number.NaN;
    for (let month = 0; month < this.#ramps.columns; month++) {
      const ramp = this.#ramps.at(0, month);
      if (ramp !== reached) this.#setEffect(ramp);
      reached = ramp;
      advance(this.before, month, this.#baseFlow);
      advance(this.after, month, this.#flow);
    }
  }

  #setEffect(ramp: number): void {
    applyChanges(this.#base, this.#changes, { ramp, into: this.#changed });
    fillGenerator(this.#changed.stays, this.#changed.shares, this.#generator);
    this.#flow.step.compute(this.#generator);
  }
}
