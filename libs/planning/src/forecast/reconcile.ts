import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { requireLength } from '../numerics/require-length.ts';
import { shareDifference } from './share-difference.ts';

/** How far the forecasts may be moved: whichever has the larger error variance moves more. */
export type ReconcileRule =
  /** The parts are right and the total is their sum. */
  | 'bottom-up'
  /** The total is right and the parts keep their proportions. */
  | 'top-down'
  /** All forecasts are equally wrong. */
  | 'ols'
  /** The total is as wrong as all parts together, which are equally wrong. */
  | 'structural'
  /** Error variances known from a backtest. */
  | { readonly total: number; readonly parts: readonly number[] };

/** Forecasts of a total and of its parts. */
export interface Forecasts {
  readonly total: number;
  readonly parts: readonly number[];
}

interface Variances {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * Forecast reconciliation — moves separate forecasts of a region and of its municipalities until the parts add up to
 * the total, each by its share of the error variance: part + (total − Σ parts)·v/(v of total + Σ v), the closed form of
 * minimum-trace reconciliation with one level and independent errors [wickramasuriya2019]. A part that would fall
 * below 0 is set to 0 and the others share what it could not give.
 * Unit: that of the forecasts; variances in its square, only their proportions matter.
 * Missing cases: none; reconcile only what is present.
 * @throws RangeError when a forecast or a variance is negative or not finite, there are no parts, the variances are
 * not one for each part, or all of them are 0.
 * @example reconcile({ total: 70, parts: [12, 25, 30] }, 'ols') // { total: 69.25, parts: [12.75, 25.75, 30.75] }
 */
export function reconcile(forecasts: Forecasts, rule: ReconcileRule): Forecasts {
  const { total, parts } = forecasts;
  requireRange('total', total, NOT_NEGATIVE);
  requireRange('number of parts', parts.length, [1, 1e6]);
  parts.forEach((part, i) => requireRange(`parts[${i}]`, part, NOT_NEGATIVE));
  const sum = add(parts);
  if (rule === 'bottom-up') return { total: sum, parts };
  const variances = variancesOf(forecasts, rule);
  const movable = add(variances.parts);
  // The share first: a product of very small numbers would lose what it divides.
  const agreed = sum + (total - sum) * (movable / (variances.total + movable));
  return { total: agreed, parts: shareDifference(parts, variances.parts, agreed) };
}

function variancesOf({ parts }: Forecasts, rule: Exclude<ReconcileRule, 'bottom-up'>): Variances {
  const ones = parts.map(() => 1);
  if (rule === 'ols') return { total: 1, parts: ones };
  if (rule === 'structural') return { total: parts.length, parts: ones };
  // Parts that are all 0 have no proportions to keep, so they share alike.
  if (rule === 'top-down') return { total: 0, parts: add(parts) > 0 ? parts : ones };
  requireVariances(rule, parts.length);
  return rule;
}

function requireVariances(variances: Variances, parts: number): void {
  requireLength('variances of the parts', variances.parts, parts);
  requireRange('variance of the total', variances.total, NOT_NEGATIVE);
  variances.parts.forEach((variance, i) => requireRange(`variance of parts[${i}]`, variance, NOT_NEGATIVE));
  if (variances.total + add(variances.parts) === 0)
    throw new RangeError('variances must not all be 0: forecasts that disagree cannot all be exact');
}

function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
