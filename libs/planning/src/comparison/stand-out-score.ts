import { type Figure, isPresent, missing, type Missing, type Present } from '../figures/figure.ts';
import { quartiles } from '../figures/quartiles.ts';

/** A figure among all of the field, itself included. */
export interface InField {
  readonly own: Figure;
  readonly field: readonly Figure[];
}

/** A figure in its field now and a period earlier. */
export interface StandOutInput extends InField {
  readonly before?: InField;
  /** Smallest change worth a word, in the unit of the figures. */
  readonly floor: number;
}

/** How much a figure stands out, and what that is made of. */
export interface StandOut {
  /** Distance to the median in interquartile ranges, never negative. */
  readonly deviation: number;
  readonly certainty: number;
  readonly novelty: number;
  /** deviation × certainty × novelty */
  readonly score: number;
}

/** Weight of a figure whose interval holds the median: it may be as ordinary as any. */
const UNCERTAIN = 0.5;

/** Weight of a figure that has moved against the others since the period before. */
const NEW = 1.25;

/**
 * Stand-out score — distance of a figure to the median of its field in interquartile ranges [tukey1977], halved when
 * its own interval holds the median, and a quarter more when its distance to the median has moved by more than the floor
 * since the period before. What is missing takes no part in the field; a figure without an interval is taken as exact.
 * Both weights are conventions of this library, chosen beforehand. Unit: interquartile ranges.
 * Missing cases: that of the figure; `zero-base` when the middle half of the field is alike.
 * @example standOutScore({ own: { value: 90 }, field: [10, 20, 30, 40, 90].map(figure), floor: 1 })
 * // { deviation: 3, certainty: 1, novelty: 1, score: 3 }
 */
export function standOutScore({ own, field, before, floor }: StandOutInput): StandOut | Missing {
  if (!isPresent(own)) return own;
  const { middle, range } = middleOf(field);
  if (middle === undefined || range <= 0) return missing('zero-base');
  const deviation = Math.abs(own.value - middle) / range;
  const certainty = holds(own, middle) ? UNCERTAIN : 1;
  const moved = before && hasMoved(own.value - middle, before, floor);
  const novelty = moved ? NEW : 1;
  return { deviation, certainty, novelty, score: deviation * certainty * novelty };
}

function middleOf(field: readonly Figure[]): { middle: number | undefined; range: number } {
  const known = field.filter(isPresent).map(({ value }) => value);
  const { lower, median, upper } = quartiles(known);
  const whole = isPresent(lower) && isPresent(median) && isPresent(upper);
  return whole ? { middle: median.value, range: upper.value - lower.value } : { middle: undefined, range: 0 };
}

function holds({ value, lo = value, hi = value }: Present, middle: number): boolean {
  return lo < hi && lo <= middle && middle <= hi;
}

/** Whether the distance to the median has changed; arithmetic leaves dust on shares. */
function hasMoved(distance: number, { own, field }: InField, floor: number): boolean {
  const { middle } = middleOf(field);
  if (!isPresent(own) || middle === undefined) return false;
  return Math.abs(distance - (own.value - middle)) > floor + 1e-9;
}
