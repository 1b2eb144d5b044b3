import { type Figure, figure, missing } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { normalQuantile } from '../numerics/normal-quantile.ts';
import { requireLevel } from '../quality/require-level.ts';

/** A part of a whole. */
export interface ShareOf {
  readonly part: number;
  readonly whole: number;
}

/**
 * Limits of a share — the shares that could well have given this part of this whole, by the score interval
 * [wilson1927]: it stays between 0 and 1 also for the smallest wholes, and has a width where none or all belong to the
 * part. Places of part of a year count as that part.
 * Unit: a share 0–1; level a share, 0.8 by default, as everywhere on the screens.
 * Missing cases: `no-demand` when the whole is 0.
 * @throws RangeError when part or whole is negative or not finite, the part exceeds the whole, or the level is not
 *   between 0.5 and 0.9999.
 * @example shareLimits({ part: 2, whole: 10 }, 0.95) // { value: 0.2, lo: 0.0566822, hi: 0.5098375 } to seven digits
 */
export function shareLimits({ part, whole }: ShareOf, level = 0.8): Figure {
  requireRange('whole', whole, NOT_NEGATIVE);
  requireRange('part', part, [0, whole]);
  requireLevel(level);
  if (whole === 0) return missing('no-demand');
  const share = part / whole;
  const z = normalQuantile((1 + level) / 2);
  const shrink = 1 + z ** 2 / whole;
  const middle = (share + z ** 2 / (2 * whole)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  return { ...figure(share), lo: Math.max(0, middle - half), hi: Math.min(1, middle + half) };
}
