import type { Matrix } from '../numerics/matrix.ts';
import type { PreventionPlan } from './prevention-plan.ts';

/** Factors on what things cost. */
export interface PriceFactors {
  readonly unitCost: number;
  readonly wage: number;
}

/** Money and caseworkers month by month; every run writes over the last. */
export class MonthlyAccounts {
  readonly saved: Float64Array;
  /** Cost of caseworkers beyond those there were before. */
  readonly extraStaff: Float64Array;
  readonly net: Float64Array;
  readonly workersBefore: Float64Array;
  readonly workersAfter: Float64Array;
  readonly #costs: PreventionPlan['costs'];

  constructor({ costs, months }: PreventionPlan) {
    this.#costs = costs;
    this.saved = new Float64Array(months);
    this.extraStaff = new Float64Array(months);
    this.net = new Float64Array(months);
    this.workersBefore = new Float64Array(months);
    this.workersAfter = new Float64Array(months);
  }

  /**
   * Enters every month. A month's citizens are the mean of its first and last stock; caseloads move to their new
   * level at the pace of the effects.
   */
  enter(before: Matrix, after: Matrix, { unitCost, wage, ramps }: PriceFactors & { ramps: Matrix }): void {
    const { avoidableCost, caseload, caseworkerPerMonth, investments, support } = this.#costs;
    for (let month = 0; month < this.net.length; month++) {
      let saved = 0;
      let casesBefore = 0;
      let casesAfter = 0;
      for (let state = 0; state < before.columns; state++) {
        const stockBefore = (before.at(month, state) + before.at(month + 1, state)) / 2;
        const stockAfter = (after.at(month, state) + after.at(month + 1, state)) / 2;
        saved += (stockBefore - stockAfter) * avoidableCost.at(0, state) * unitCost;
        casesBefore += stockBefore;
        casesAfter += stockAfter;
      }
      const load = caseload.before + (caseload.after - caseload.before) * ramps.at(0, month);
      const workersBefore = casesBefore / caseload.before;
      const workersAfter = casesAfter / load;
      const extraStaff = (workersAfter - workersBefore) * caseworkerPerMonth * wage;
      this.workersBefore[month] = workersBefore;
      this.workersAfter[month] = workersAfter;
      this.saved[month] = saved;
      this.extraStaff[month] = extraStaff;
      this.net[month] = saved - extraStaff - investments.at(0, month) + support.at(0, month);
    }
  }
}
