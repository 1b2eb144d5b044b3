import { logGamma } from '../numerics/log-gamma.ts';
import { lowerGammaSeries } from '../numerics/lower-gamma-series.ts';
import { recursionStart } from './recursion-start.ts';
import { upperGammaFraction } from '../numerics/upper-gamma-fraction.ts';

/** Below the smallest normal number digits are lost and arithmetic is a hundred times slower. */
const UNDERFLOW = 2 ** -1022;

/**
 * Erlang B without argument checks — the arithmetic behind the exported methods, which check once and call often.
 * Only positive terms are added, so nothing cancels: worst relative error about 1e-15, and it underflows to 0 quietly.
 */
export function refusedShare(load: number, places: number): number {
  if (load === 0) return places === 0 ? 1 : 0;
  const whole = Math.floor(places);
  const fraction = places - whole;
  const start = recursionStart(load, Math.min(load, places));
  let refused = start > 0 || fraction === 0 ? 1 : refusedByFraction(load, fraction);
  for (let k = start + 1; k <= whole; k++) {
    const pressure = load * refused;
    refused = pressure / (k + fraction + pressure);
    if (refused < UNDERFLOW) return 0;
  }
  return refused;
}

/** Continuous Erlang B for less than one place: 1/B = e^a a^-x Γ(x+1, a) [jagerman1974]. */
function refusedByFraction(load: number, fraction: number): number {
  return 1 / (load < fraction + 2 ? inverseBySeries(load, fraction) : inverseByFraction(load, fraction));
}

/** Small loads: the upper incomplete gamma as the whole gamma function less the lower one. */
function inverseBySeries(load: number, fraction: number): number {
  const whole = Math.exp(load - fraction * Math.log(load) + logGamma(fraction + 1));
  return whole - (load / (fraction + 1)) * lowerGammaSeries(fraction + 1, load);
}

/** Larger loads: the upper incomplete gamma as a continued fraction, whose e^-a a^(x+1) cancels. */
function inverseByFraction(load: number, fraction: number): number {
  return load * upperGammaFraction(fraction + 1, load);
}
