import { logGamma } from './log-gamma.ts';

/**
 * Regularised incomplete beta function — I_x(a, b), the share of a beta distribution below x, which also gives the
 * distributions of Student and Fisher and the binomial sums. Continued fraction [lentz1976], on the side of the mean
 * where it converges in about √(a + b) steps [didonato-morris1992].
 * @example regularisedBeta(0.5, 2, 3) // 0.6875
 */
export function regularisedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x > (a + 1) / (a + b + 2) ? 1 - belowMean(1 - x, b, a) : belowMean(x, a, b);
}

function belowMean(x: number, a: number, b: number): number {
  const logFront = logGamma(a + b) - logGamma(a + 1) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return Math.exp(logFront) * continuedFraction(x, a, b);
}

/** Below the mean every denominator stays positive, so none needs a guard against zero. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = Infinity;
  let d = 1;
  let value = 1;
  for (let step = 1, change = 0; Math.abs(change - 1) > 2 * Number.EPSILON && step < 20_000; step++) {
    const term = coefficient(step, { x, a, b });
    d = 1 / (1 + term * d);
    c = 1 + term / c;
    change = c * d;
    value *= change;
  }
  return value;
}

function coefficient(step: number, { x, a, b }: Record<'x' | 'a' | 'b', number>): number {
  const m = Math.floor(step / 2);
  const scale = x / ((a + (step - 1)) * (a + step));
  return step % 2 === 0 ? m * (b - m) * scale : -(a + m) * (a + b + m) * scale;
}
