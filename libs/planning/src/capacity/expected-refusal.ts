import { findRoot } from '../numerics/find-root.ts';
import { integrate } from '../numerics/integrate.ts';
import { refusedShare } from './refused-share.ts';
import type { UncertainLoad } from './uncertain-load.ts';

/** Parts of the integrand smaller than this beside its peak are left out. */
const NEGLIGIBLE = 1e-18;

/** A load that is known to nine digits is certain. */
const CERTAIN = 1e-9;

/** Below this a refusal has run out of digits and is 0. */
const UNDERFLOW = 1e-280;

/**
 * Expected refusal without argument checks — the mean of Erlang B over a gamma distributed load. The gamma density
 * is used up to its constant, which cancels because the density alone is integrated the same way.
 */
export function expectedRefusal({ mean, cv }: UncertainLoad, places: number): number {
  if (cv < CERTAIN || mean === 0) return refusedShare(mean, places);
  return mass({ mean, cv }, places) / mass({ mean, cv }, 0);
}

/**
 * Refusal × density over t = ln(load / mean), where both are log-concave: one peak, tails that fall at least
 * geometrically. The peak is where the slope of the logarithm, places − load × (1 − B) + (1 − load / mean) / cv²,
 * is 0, and the range is widened from there by doubling until nothing is left.
 */
function mass({ mean, cv }: UncertainLoad, places: number): number {
  const shape = 1 / cv ** 2;
  const refusal = (t: number): number => refusedShare(mean * Math.exp(t), places);
  const integrand = (t: number): number => refusal(t) * Math.exp(-shape * beyondLine(t));
  const slope = (t: number): number => places - mean * Math.exp(t) * (1 - refusal(t)) - shape * Math.expm1(t);
  const peak = findRoot(slope, 0, Math.log1p(places / shape));
  const top = integrand(peak);
  if (top < UNDERFLOW) return 0;
  const tail = (direction: number): number => {
    const outwards = (distance: number): number => integrand(peak + direction * distance);
    let area = 0;
    // Nowhere does the integrand bend within less than this distance, so no piece is too wide for what is in it.
    let [near, far] = [0, 1 / Math.sqrt(shape + 2 * places)];
    while (outwards(near) > NEGLIGIBLE * top) {
      area += integrate(outwards, [near, far], area);
      [near, far] = [far, 2 * far];
    }
    return area;
  };
  return tail(-1) + tail(1);
}

/** e^t − 1 − t, without cancellation for small t: how far the exponential curve lies above its tangent. */
function beyondLine(t: number): number {
  if (Math.abs(t) > 0.5) return Math.expm1(t) - t;
  let term = (t * t) / 2;
  let sum = 0;
  for (let n = 3; sum + term !== sum; n++) {
    sum += term;
    term *= t / n;
  }
  return sum;
}
