/** The 256 evaluations of eight factors are cheap; beyond that the effects can no longer be read either. */
const MOST_FACTORS = 8;

/** Named factors, each one number or one number per cell. */
export type Factors<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Exact decomposition of a change (Shapley/Sun) — how much each factor contributed to the change of `fn` between two
 * years: its average effect over all orders in which the factors could have moved [shapley1953] [sun1998]
 * [shorrocks2013]. The effects add up to the change, reverse sign when the years swap, and need no logarithms, so
 * zeros and refunds are harmless. With two factors it is Marshall–Edgeworth [diewert2005].
 * Unit: that of `fn`.
 * Missing cases: none; a factor that did not change has effect 0. Impute what a year lacks before calling.
 * @throws RangeError when the years name different factors, there are more than eight, or `fn` is not finite.
 * @example decompose({ q: [40], p: [1000] }, { q: [43], p: [1035] }, ({ q, p }) => (q[0] ?? 0) * (p[0] ?? 0))
 * // { q: 3052.5, p: 1452.5 }
 */
export function decompose<Name extends string>(
  factors0: Factors<Name>,
  factors1: Factors<Name>,
  fn: (factors: Factors<Name>) => number,
): Record<Name, number> {
  const names = Object.keys(factors0) as Name[];
  requireSameNames(names, Object.keys(factors1));
  const values = Array.from({ length: 2 ** names.length }, (_, moved) =>
    finite(
      fn(
        Object.fromEntries(
          names.map((n, i) => [n, (has(moved, i) ? factors1 : factors0)[n]]),
        ) as Factors<Name>,
      ),
    ),
  );
  const weights = orderWeights(names.length);
  const effects = names.map((_, i) =>
    values.reduce((sum, value, moved) => {
      if (has(moved, i)) return sum;
      return sum + (weights[sizeOf(moved)] ?? 0) * ((values[moved + 2 ** i] ?? 0) - value);
    }, 0),
  );
  return Object.fromEntries(names.map((name, i) => [name, effects[i]])) as Record<Name, number>;
}

function has(set: number, member: number): boolean {
  return ((set >> member) & 1) === 1;
}

function sizeOf(set: number): number {
  return set === 0 ? 0 : (set & 1) + sizeOf(set >> 1);
}

/** Share of all orders in which exactly a given set of s factors has moved before: s!(m − s − 1)!/m!. */
function orderWeights(factors: number): number[] {
  const weights = [1 / factors];
  for (let s = 1; s < factors; s++) weights.push(((weights[s - 1] ?? 0) * s) / (factors - s));
  return weights;
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
