const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/**
 * Logarithm of the gamma function — ln Γ(x) for x > 0, from which factorials and binomial coefficients follow without
 * overflow: ln n! = ln Γ(n + 1) [lanczos1964]. Relative error of Γ about 1e-15 for arguments below a hundred.
 * @example logGamma(5) // ln 24 = 3.1780538303479458
 */
export function logGamma(x: number): number {
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const series = LANCZOS.reduce((sum, weight, i) => sum + weight / (x + i), 0.99999999999980993);
  const t = x + 6.5;
  return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(t) - t + Math.log(series);
}
