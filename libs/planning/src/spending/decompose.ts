import { at } from '../numerics/at.ts';

/** The 256 evaluations of eight factors are cheap; beyond that the effects can no longer be read either. */
const MOST_FACTORS = 8;

/** Named factors of one year; each is whatever the function to explain takes it as: a number, one number per cell … */
export type Factors = Readonly<Record<string, unknown>>;

/**
 * Exact decomposition of a change (Shapley/Sun) — how much each factor contributed to the change of `fn` between two
 * years: its average effect over all orders in which the factors could have moved [shapley1953] [sun1998]
 * [shorrocks2013]. The effects add up to the change, reverse sign when the years swap, and need no logarithms, so
 * zeros and refunds are harmless. With two factors it is Marshall–Edgeworth [diewert2005].
 * Unit: that of `fn`.
 * Missing cases: none; a factor that did not change has effect 0. Impute what a year lacks before calling, as
 * `volumeAndPrice` does.
 * @throws RangeError when the years name different factors, there are more than eight, or `fn` is not finite.
 * @example decompose({ q: 40, p: 1000 }, { q: 43, p: 1035 }, ({ q, p }) => q * p) // { q: 3052.5, p: 1452.5 }
 */
export function decompose<Year extends Factors>(
  factors0: Year,
  factors1: Year,
  fn: (factors: Year) => number,
): Record<keyof Year, number> {
  const names = Object.keys(factors0);
  requireSameNames(names, Object.keys(factors1));
  const valueOf = (moved: number): number =>
    finite(
      fn({
        ...factors0,
        ...Object.fromEntries(names.flatMap((name, i) => (has(moved, i) ? [[name, factors1[name]]] : []))),
      }),
    );
  const values = Array.from({ length: 2 ** names.length }, (_, moved) => valueOf(moved));
  const effects = names.map((name, i) => [name, averageEffect(values, i, names.length)]);
  return Object.fromEntries(effects) as Record<keyof Year, number>;
}

/** Mean over all orders of what changes when the factor moves after the set of others that moved before it. */
function averageEffect(values: readonly number[], factor: number, factors: number): number {
  let sum = 0;
  for (const [others, value] of values.entries()) {
    if (has(others, factor)) continue;
    sum += shareOfOrders(sizeOf(others), factors) * (at(values, others + 2 ** factor) - value);
  }
  return sum;
}

function has(set: number, member: number): boolean {
  return ((set >> member) & 1) === 1;
}

function sizeOf(set: number): number {
  return set === 0 ? 0 : (set & 1) + sizeOf(set >> 1);
}

/** Share of all orders in which exactly a given set of s factors has moved before: s!(m − s − 1)!/m!. */
function shareOfOrders(before: number, factors: number): number {
  return (factorial(before) * factorial(factors - before - 1)) / factorial(factors);
}

function factorial(n: number): number {
  return n === 0 ? 1 : n * factorial(n - 1);
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError(`fn must be finite for every mix of the two years' factors, got ${value}`);
}

function requireSameNames(names0: readonly string[], names1: readonly string[]): void {
  const same = names0.length === names1.length && names0.every((name) => names1.includes(name));
  if (same && names0.length <= MOST_FACTORS) return;
  throw new RangeError(
    `factors must be the same ${MOST_FACTORS} or fewer in both years, got ${names0} and ${names1}`,
  );
}
