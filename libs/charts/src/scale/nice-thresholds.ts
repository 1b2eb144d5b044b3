import { extent, quantile, tickStep } from 'd3-array';
import type { DivergingThresholds, SequentialThresholds } from './colour-class.ts';
import { roundLimits } from './round-limits.ts';

const clean = (value: number): number => Number(value.toPrecision(12));

// A spread below a millionth of the values is noise of the arithmetic, and no readable limit could show it.
const apart = (lo: number, hi: number): boolean =>
  hi - lo > Math.max(1e-9, 1e-6 * Math.max(Math.abs(lo), Math.abs(hi)));

// Values that coincide cannot be parted by their quantiles: then the classes are equally wide.
function equalWidth(lo: number, hi: number): [number, number, number, number] {
  const span = apart(lo, hi) ? hi - lo : Math.max(5, Math.abs(lo));
  const step = tickStep(0, span, 5);
  const start = Math.floor(lo / step) * step;
  return [1, 2, 3, 4].map((i) => clean(start + i * step)) as [number, number, number, number];
}

/**
 * Round limits of five sequential classes — the quintiles of the values, rounded to readable numbers. Keep the
 * result fixed over time, or a tile changes colour because its neighbours moved.
 * @throws RangeError when there are no values.
 * @example niceSequential([0, 10, 20, 30, 40, 50]).limits // [10, 20, 30, 40]
 */
export function niceSequential(values: readonly number[]): SequentialThresholds {
  const [lo, hi] = extent(values);
  if (lo === undefined || hi === undefined)
    throw new RangeError('values must hold at least one number, got none');
  const wanted = [0.2, 0.4, 0.6, 0.8].map((p) => quantile(values, p) ?? lo);
  const rounded = apart(lo, hi) ? roundLimits(wanted, { range: hi - lo, above: -Infinity }) : undefined;
  return { kind: 'seq-5', limits: (rounded ?? equalWidth(lo, hi)) as SequentialThresholds['limits'] };
}

/**
 * Round limits of seven diverging classes — the tertiles of the magnitudes beyond the neutral zone, rounded.
 * @param neutral half-width of the zero class in the unit of the values, such as 1 place.
 * @throws RangeError when `neutral` is negative.
 * @example niceDiverging([-12, -6, -3, 0, 2, 5, 9], 1).limits // [1, 4, 7]
 */
export function niceDiverging(values: readonly number[], neutral: number): DivergingThresholds {
  if (!(neutral >= 0)) throw new RangeError(`neutral must be 0 or more, got ${neutral}`);
  const beyond = values.map(Math.abs).filter((size) => size > neutral);
  const wanted = [1 / 3, 2 / 3].map((p) => quantile(beyond, p) ?? neutral);
  const rounded = beyond.length
    ? roundLimits(wanted, { range: Math.max(...beyond), above: neutral })
    : undefined;
  const unit = neutral || 1;
  const [first, second] = rounded ?? [clean(neutral + unit), clean(neutral + 4 * unit)];
  return { kind: 'div-7', limits: [neutral, first ?? neutral, second ?? neutral] };
}
