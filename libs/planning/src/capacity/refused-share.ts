/**
 * Erlang B without argument checks — the arithmetic behind the exported methods, which check once and call often.
 * Only positive terms are added, so nothing cancels: worst relative error about 1e-15, and it underflows to 0 quietly.
 */
export function refusedShare(load: number, places: number): number {
  if (load === 0) return places === 0 ? 1 : 0;
  const whole = Math.floor(places);
  const fraction = places - whole;
  let refused = fraction === 0 ? 1 : refusedByFraction(load, fraction);
  for (let k = 1; k <= whole && refused > 0; k++) {
    const pressure = load * refused;
    refused = pressure / (k + fraction + pressure);
  }
  return refused;
}

/** Continuous Erlang B for less than one place: 1/B = e^a a^-x Γ(x+1, a) [jagerman1974]. */
function refusedByFraction(load: number, fraction: number): number {
  return 1 / (load < fraction + 2 ? inverseBySeries(load, fraction) : inverseByFraction(load, fraction));
}

/** Small loads: the lower incomplete gamma as a power series, taken from the whole gamma function. */
function inverseBySeries(load: number, fraction: number): number {
  let term = load / (fraction + 1);
  let sum = term;
  for (let n = 2; term > sum * Number.EPSILON; n++) {
    term *= load / (fraction + n);
    sum += term;
  }
  return gammaOfOnePlus(fraction) * Math.exp(load - fraction * Math.log(load)) - sum;
}

/** Larger loads: the upper incomplete gamma as a continued fraction; its e^-a a^(x+1) cancels [lentz1976]. */
function inverseByFraction(load: number, fraction: number): number {
  let denominator = load - fraction;
  let d = 1 / denominator;
  let c = Infinity;
  let value = d;
  for (let i = 1, change = 0; Math.abs(change - 1) > Number.EPSILON && i < 1000; i++) {
    const numerator = -i * (i - 1 - fraction);
    denominator += 2;
    d = 1 / (numerator * d + denominator);
    c = denominator + numerator / c;
    change = d * c;
    value *= change;
  }
  return load * value;
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** Γ(1 + x) for 0 < x < 1 [lanczos1964]. */
function gammaOfOnePlus(x: number): number {
  const series = LANCZOS.reduce((sum, weight, i) => sum + weight / (x + i + 1), 0.99999999999980993);
  const t = x + 7.5;
  return Math.sqrt(2 * Math.PI) * Math.exp((x + 0.5) * Math.log(t) - t) * series;
}
