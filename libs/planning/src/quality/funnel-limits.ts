import { type Figure, figure, missing } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { gammaQuantile } from '../numerics/gamma-quantile.ts';
import { requireLevel } from './require-level.ts';

/**
 * Funnel limits — how far an area's observed over expected count may lie from 1 by chance alone: wide where little is
 * expected, narrow where much is [spiegelhalter2005], from exact Poisson limits [garwood1936] instead of a normal
 * curve, which would let a small area fall below 0.
 * Unit: expected in events (citizens, when they vary like events), level a share, 0.95 by default (0.998 for the outer
 * funnel); result a ratio around 1.
 * Missing cases: `zero-base` when nothing is expected, for then there is no ratio.
 * @throws RangeError when expected is negative or not finite, or the level not between 0.5 and 0.9999.
 * @example funnelLimits(15) // { value: 1, lo: 0.5596924, hi: 1.649348 } to seven digits
 */
export function funnelLimits(expected: number, level = 0.95): Figure {
  requireRange('expected', expected, NOT_NEGATIVE);
  requireLevel(level);
  if (expected === 0) return missing('zero-base');
  const tail = (1 - level) / 2;
  return {
    ...figure(1),
    lo: gammaQuantile(tail, expected) / expected,
    hi: gammaQuantile(1 - tail, expected + 1) / expected,
  };
}
