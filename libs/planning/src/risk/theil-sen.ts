import { type Figure, missing } from '../figures/figure.ts';
import { median } from '../figures/median.ts';
import { ANY_NUMBER, requireRange } from '../figures/require-range.ts';
import { requireLength } from '../numerics/require-length.ts';
import { zip } from '../numerics/zip.ts';

/**
 * Theil–Sen slope — the change per step that is the median of the slopes between all pairs of points [theil1950]
 * [sen1968]. One wild point among few does not carry it away. Points are one step apart unless `times` says when each
 * was measured, so that a year without a count leaves a gap instead of shifting the rest.
 * Unit: that of y per step (per unit of time).
 * Missing cases: `too-short` with fewer than three points.
 * @throws RangeError when a value or time is not finite, the times do not rise, or there is not one time per value.
 * @example theilSen([1, 2, 9, 4]) // { value: 1 }
 */
export function theilSen(y: readonly number[], times: readonly number[] = [...y.keys()]): Figure {
  y.forEach((value, i) => requireRange(`y[${i}]`, value, ANY_NUMBER));
  requireLength('times', times, y.length);
  requireRising(times);
  if (y.length < 3) return missing('too-short');
  const points = zip(times, y);
  return median(
    points.flatMap(([time, value], i) =>
      points.slice(i + 1).map(([later, next]) => (next - value) / (later - time)),
    ),
  );
}

function requireRising(times: readonly number[]): void {
  times.reduce((before, time, i) => {
    requireRange(`times[${i}]`, time, ANY_NUMBER);
    if (time <= before) throw new RangeError(`times must rise, got ${time} after ${before}`);
    return time;
  }, -Infinity);
}
