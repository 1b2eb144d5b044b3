/** More steps than any argument of this library needs; a bound, not a setting. */
const MAX_STEPS = 100_000;

/**
 * Continued fraction of the upper incomplete gamma function — Γ(a, x) times x^-a e^x, for x of at least about a + 1,
 * where every denominator stays positive [lentz1976].
 * @example upperGammaFraction(1, 2) // 0.5
 */
export function upperGammaFraction(a: number, x: number): number {
  let denominator = x + 1 - a;
  let d = 1 / denominator;
  let c = Infinity;
  let value = d;
  for (let i = 1, change = 0; Math.abs(change - 1) > Number.EPSILON && i < MAX_STEPS; i++) {
    const numerator = -i * (i - a);
    denominator += 2;
    d = 1 / (numerator * d + denominator);
    c = denominator + numerator / c;
    change = d * c;
    value *= change;
  }
  return value;
}
