import { figure, type Figure, isPresent, mapFigure, missing, type Missing } from '../figures/figure.ts';
import { requireRange } from '../figures/require-range.ts';
import { at } from '../numerics/at.ts';
import { requireValues, smooth, type TrendParameters } from './damped-trend.ts';
import { FEWEST_YEARS } from './damped-drift.ts';

/** The least squares found, and the parameters that reach them. */
export interface TrendFit extends TrendParameters {
  readonly squaredErrors: number;
}

const TENTHS = [0.0001, ...Array.from({ length: 10 }, (_, i) => (i + 1) / 10)];
const DAMPINGS = [0.8, 0.85, 0.9, 0.95, 0.98];

/** Keeps the two equations solvable where start level and slope can not be told apart. */
const RIDGE = 1e-10;

/**
 * Fit of a damped trend — the parameters of `dampedTrend` with the smallest squared errors on a fixed grid: for every
 * alpha, beta and phi the errors are linear in the starting level and slope, so these are solved exactly
 * [hyndman-koehler-ord-snyder2008]. The same values always give the same answer.
 * Unit: one value a year; phi fixed to the given one, else the best of 0.8 to 0.98.
 * Missing cases: `too-short` with fewer than 4 values; a missing value counts for nothing.
 * @throws RangeError when a value is not finite or phi is outside 0 to 1.
 * @example fitDampedTrend([5, 5, 5, 5].map((value) => ({ value })), 0.9) // level 5, slope 0, squaredErrors 0, nearly
 */
export function fitDampedTrend(values: readonly Figure[], phi?: number): TrendFit | Missing {
  requireValues(values);
  if (phi !== undefined) requireRange('phi', phi, [0, 1]);
  if (values.filter(isPresent).length < FEWEST_YEARS) return missing('too-short');
  return responsesTo(values, phi)
    .map((response) => fitStart(values, response))
    .reduce((best, fit) => (fit.squaredErrors < best.squaredErrors ? fit : best));
}

type Shares = Pick<TrendParameters, 'alpha' | 'beta' | 'phi'>;

function grid(dampings: readonly number[]): Shares[] {
  return dampings.flatMap((phi) =>
    TENTHS.flatMap((alpha) => TENTHS.map((share) => ({ alpha, beta: alpha * share, phi }))),
  );
}

/** What values that are all 0 answer to a starting level of 1, and to a starting slope of 1. */
interface Response {
  readonly shares: Shares;
  readonly byLevel: readonly number[];
  readonly bySlope: readonly number[];
}

/** Patterns whose responses are remembered. */
const MOST_PATTERNS = 32;
const remembered = new Map<string, readonly Response[]>();

/** Responses on the whole grid. They depend on which values are missing and not on the others, so most series share them. */
function responsesTo(values: readonly Figure[], phi: number | undefined): readonly Response[] {
  const pattern = `${phi ?? ''} ${values.map((value) => (isPresent(value) ? 1 : 0)).join('')}`;
  const known = remembered.get(pattern);
  if (known) return known;
  const nothing = values.map((value) => mapFigure(value, () => 0));
  const responses = grid(phi === undefined ? DAMPINGS : [phi]).map((shares) => ({
    shares,
    byLevel: smooth(nothing, { ...shares, level: 1, slope: 0 }).errors,
    bySlope: smooth(nothing, { ...shares, level: 0, slope: 1 }).errors,
  }));
  if (remembered.size >= MOST_PATTERNS) remembered.clear();
  remembered.set(pattern, responses);
  return responses;
}

/** The errors are e + level · u + slope · v, where u and v are the responses. */
function fitStart(values: readonly Figure[], { shares, byLevel, bySlope }: Response): TrendFit {
  const { errors } = smooth(values, { ...shares, level: 0, slope: 0 });
  const [uu, vv, uv] = [dot(byLevel, byLevel) + RIDGE, dot(bySlope, bySlope) + RIDGE, dot(byLevel, bySlope)];
  const [ue, ve] = [dot(byLevel, errors), dot(bySlope, errors)];
  const determinant = uu * vv - uv * uv;
  // Adding 0 turns a -0 into a plain zero.
  const slope = (uv * ue - uu * ve) / determinant + 0;
  const start = { level: (uv * ve - vv * ue) / determinant + 0, slope };
  const left = smooth(values, { ...shares, ...start }).errors;
  return { ...shares, ...start, squaredErrors: figure(dot(left, left)).value };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * at(b, i), 0);
}
