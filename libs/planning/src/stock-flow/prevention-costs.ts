import { ANY_NUMBER, NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { Matrix } from '../numerics/matrix.ts';
import { valuesByState } from './flow-model.ts';
import { requireWhole } from './require-whole.ts';

/** Money that is spent once, or received where it is negative. */
export interface Investment {
  /** Month in which it falls; the first is 0. */
  readonly month: number;
  readonly amount: number;
}

/** Money that the state adds in every month of a period, or withdraws where it is negative: a grant, refunds lost. */
export interface StateSupport {
  /** First month; the first of the case is 0. */
  readonly fromMonth: number;
  /** Last month. */
  readonly toMonth: number;
  readonly amountPerMonth: number;
}

/** What support costs and what prevention costs, all in one unit of money. */
export interface PreventionCosts {
  /** Cost of one citizen in each state for a month. */
  readonly costPerMonth: Readonly<Record<string, number>>;
  /**
   * Kappa: the share 0–1 of that cost that really stops when a citizen less is there, for all states or each.
   * See AVOIDABLE_SHARE.
   */
  readonly avoidableShare: number | Readonly<Record<string, number>>;
  /** Citizens per caseworker before and, reached at the same pace as the effects, with prevention. */
  readonly caseload: { readonly before: number; readonly after: number };
  readonly caseworkerPerMonth: number;
  readonly investments: readonly Investment[];
  /** Left out, the state adds nothing. */
  readonly support?: readonly StateSupport[];
}

/**
 * Kappa as usually assumed: a buyer saves the whole rate, but the region saves only what the operators can really stop
 * spending, since one municipality's saving is another's lost income until places close. 0.7 is to be agreed locally.
 */
export const AVOIDABLE_SHARE = { buyer: 1, region: 0.7 } as const;

/** Checked costs as numbers: one column per state or month. */
export interface CostNumbers {
  readonly avoidableCost: Matrix;
  readonly avoidableShares: readonly number[];
  readonly caseload: { readonly before: number; readonly after: number };
  readonly caseworkerPerMonth: number;
  readonly investments: Matrix;
  readonly support: Matrix;
}

export function costNumbers(costs: PreventionCosts, names: readonly string[], months: number): CostNumbers {
  const { caseload, caseworkerPerMonth } = costs;
  const shares = avoidableShares(costs.avoidableShare, names);
  const monthly = Matrix.from([valuesByState('costPerMonth', costs.costPerMonth, names)]);
  shares.forEach((share, state) => monthly.set(0, state, monthly.at(0, state) * share));
  requireRange('caseload.before', caseload.before, [1, Infinity]);
  requireRange('caseload.after', caseload.after, [1, Infinity]);
  requireRange('caseworkerPerMonth', caseworkerPerMonth, NOT_NEGATIVE);
  return {
    avoidableCost: monthly,
    avoidableShares: shares,
    caseload,
    caseworkerPerMonth,
    investments: investmentsByMonth(costs.investments, months),
    support: supportByMonth(costs.support ?? [], months),
  };
}

function avoidableShares(share: PreventionCosts['avoidableShare'], names: readonly string[]): number[] {
  const shares =
    typeof share === 'number' ? names.map(() => share) : valuesByState('avoidableShare', share, names);
  shares.forEach((value) => requireRange('avoidableShare', value, [0, 1]));
  return shares;
}

function investmentsByMonth(investments: readonly Investment[], months: number): Matrix {
  const byMonth = new Matrix(1, months);
  investments.forEach(({ month, amount }, i) => {
    requireWhole(`month of investments[${i}]`, month, [0, months - 1]);
    requireRange(`amount of investments[${i}]`, amount, ANY_NUMBER);
    byMonth.set(0, month, byMonth.at(0, month) + amount);
  });
  return byMonth;
}

function supportByMonth(lines: readonly StateSupport[], months: number): Matrix {
  const byMonth = new Matrix(1, months);
  lines.forEach(({ fromMonth, toMonth, amountPerMonth }, i) => {
    requireWhole(`fromMonth of support[${i}]`, fromMonth, [0, months - 1]);
    requireWhole(`toMonth of support[${i}]`, toMonth, [fromMonth, months - 1]);
    requireRange(`amountPerMonth of support[${i}]`, amountPerMonth, ANY_NUMBER);
    for (let month = fromMonth; month <= toMonth; month++)
      byMonth.set(0, month, byMonth.at(0, month) + amountPerMonth);
  });
  return byMonth;
}
