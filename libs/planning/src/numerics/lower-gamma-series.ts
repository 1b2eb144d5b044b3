/**
 * Series of the lower incomplete gamma function — 1 + x/(a+1) + x²/((a+1)(a+2)) + …, which is γ(a, x) times
 * a x^-a e^x. Only positive terms, so nothing cancels; for x below about a + 1.
 * @example lowerGammaSeries(1, 1) // e − 1 = 1.718281828459045
 */
export function lowerGammaSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * Number.EPSILON; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}
