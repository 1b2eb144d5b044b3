import type { Figure } from '../figures/figure.ts';
import { Matrix } from '../numerics/matrix.ts';
import type { FlowTables } from './flow-tables.ts';
import { fullEffect } from './full-effect.ts';
import { fillGenerator } from './generator.ts';
import { internalRate } from './internal-rate.ts';
import { paybackMonths } from './payback-months.ts';
import { type PreventionAssumptions, preventionPlan } from './prevention-plan.ts';
import { asAssumed, PreventionRun } from './prevention-run.ts';
import { type PreventionYear, preventionYears } from './prevention-years.ts';
import { requireWayOut } from './require-way-out.ts';
import { steadyState } from './steady-state.ts';

/** With and without prevention, side by side. */
export interface BeforeAfter<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What a prevention programme does to stocks and money. */
export interface PreventionCase {
  readonly states: readonly string[];
  /** Kappa used for each state: say it wherever money is shown. */
  readonly avoidableShares: readonly number[];
  readonly years: readonly PreventionYear[];
  readonly netPerMonth: readonly number[];
  readonly netPresentValue: number;
  readonly internalRate: Figure;
  readonly paybackMonths: Figure;
  readonly discountedPaybackMonths: Figure;
  /** Citizens: a row per month from 0 to the horizon, a column per state. */
  readonly stocks: BeforeAfter<readonly (readonly number[])[]>;
  /** Caseworkers needed in each month. */
  readonly caseworkers: BeforeAfter<readonly number[]>;
  /** Where the stocks end when entries and exits balance, after more years than the horizon has. */
  readonly steadyState: BeforeAfter<readonly number[]>;
}

/**
 * Business case for prevention — what fewer and shorter placements save, what lower caseloads and start-up cost, month
 * by month in the stock-flow model, whose month step is exact [moler-vanloan2003]. Saved = (stock without − stock
 * with) × cost × kappa, the share of the cost that really stops; caseworkers = citizens / caseload; both for the mean
 * stock of the month. Net present value, internal rate and pay-back as the methods of those names
 * [finansministeriet2021]. Made for programmes such as Herning's [kora2015] [kora2017], whose caseworkers have half as
 * many cases, or 15–20 [socialraadgiverne], choose less intrusive measures and follow up more often.
 * Unit: money as in `costs` (fixed prices), stocks in citizens, time in months; the last year may be shorter.
 * Missing cases: internal rate and pay-back as `internalRate` and `paybackMonths`.
 * @throws RangeError as `stockFlow`; when a lever or cost names no state, a number is changed twice or beyond what can
 * be, kappa is outside 0–1, a caseload below 1, or an investment or state support outside the horizon.
 * @example
 * const programme = {
 *   base: { states: [{ name: 'home', meanStayMonths: 20, exitShares: {}, entriesPerMonth: 1 }] },
 *   effects: { levers: [{ on: 'entries', state: 'home', change: -1 }], rampMonths: 0 },
 *   costs: {
 *     costPerMonth: { home: 10 },
 *     avoidableShare: AVOIDABLE_SHARE.buyer,
 *     caseload: { before: 20, after: 20 },
 *     caseworkerPerMonth: 0,
 *     investments: [{ month: 0, amount: 50 }],
 *   },
 *   horizonMonths: 12,
 *   discount: 0,
 * };
 * preventionCase(programme).netPresentValue // 544.870569738181
 */
export function preventionCase(assumptions: PreventionAssumptions): PreventionCase {
  const plan = preventionPlan(assumptions);
  const draw = asAssumed(plan);
  const full = fullEffect(plan, draw.reached);
  requireWayOut(plan.flow.names, full.shares);
  const run = new PreventionRun(plan);
  const netPresentValue = run.compute(draw);
  const { accounts } = run;
  const net = [...accounts.net];
  return {
    states: plan.flow.names,
    avoidableShares: plan.costs.avoidableShares,
    years: preventionYears(accounts, plan.costs),
    netPerMonth: net,
    netPresentValue,
    internalRate: internalRate(net, 'month'),
    paybackMonths: paybackMonths(net),
    discountedPaybackMonths: paybackMonths(net, plan.discount),
    stocks: { before: run.before.toRows(), after: run.after.toRows() },
    caseworkers: { before: [...accounts.workersBefore], after: [...accounts.workersAfter] },
    steadyState: { before: steadyStateOf(plan.flow), after: steadyStateOf(full) },
  };
}

function steadyStateOf({ stays, shares, entries }: FlowTables): number[] {
  const generator = new Matrix(shares.rows, shares.rows);
  fillGenerator(stays, shares, generator);
  return steadyState(generator, entries).row(0);
}
