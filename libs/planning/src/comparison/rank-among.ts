import { type Figure, figure, isPresent, type Present } from '../figures/figure.ts';

/**
 * Rank among others — the place of a figure when the highest comes first, and the places it could as well have had:
 * the best one if only those whose whole interval lies above its own are higher, the worst one if all are higher that
 * may be [goldstein-spiegelhalter1996]. Equal figures share the best of their places. A figure without an interval is
 * taken as exact; when nobody's interval reaches it, the rank is certain and has no interval.
 * Unit: place in the order, from 1; `others` without the figure itself, missing ones take no part.
 * Missing cases: that of the figure.
 * @example rankAmong({ value: 5, lo: 3, hi: 7 }, [{ value: 6, lo: 4, hi: 8 }, { value: 9 }]) // { value: 3, lo: 2, hi: 3 }
 */
export function rankAmong(own: Figure, others: readonly Figure[]): Figure {
  if (!isPresent(own)) return own;
  const known = others.filter(isPresent);
  const place = (isHigher: (other: Present) => boolean): number => 1 + known.filter(isHigher).length;
  const value = place((other) => other.value > own.value);
  const lo = place((other) => lowest(other) > highest(own));
  const hi = place((other) => overlaps(other, own) || other.value > own.value);
  return lo === hi || known.length === 0 ? figure(value) : { ...figure(value), lo, hi };
}

const lowest = ({ value, lo }: Present): number => lo ?? value;
const highest = ({ value, hi }: Present): number => hi ?? value;

/** Two exact figures that are equal share a place; nothing about them is uncertain. */
function overlaps(other: Present, own: Present): boolean {
  const exact = [other, own].every((one) => lowest(one) === highest(one));
  return !exact && lowest(other) <= highest(own) && lowest(own) <= highest(other);
}
