import { max } from 'd3-array';
import { isPresent } from '../is-present.ts';
import type { BarSide, TwoSidedRow } from './two-sided-bars-props.ts';

/** Lengths of the two bars of a row as shares of half the room; undefined where there is no value to draw. */
export interface SideLengths {
  readonly left: number | undefined;
  readonly right: number | undefined;
}

/**
 * Lengths of two-sided bars — both sides on one scale from the middle, so that left and right compare.
 * @example sideLengths([{ key: 'a', label: 'A', net: '1', left: { value: { value: 2 }, text: '2' },
 *   right: { value: { value: 1 }, text: '1' } }]) // [{ left: 1, right: 0.5 }]
 */
export function sideLengths(rows: readonly TwoSidedRow[]): readonly SideLengths[] {
  const numberOf = ({ value }: BarSide): number => (isPresent(value) ? value.value : 0);
  const longest = max(rows.flatMap(({ left, right }) => [numberOf(left), numberOf(right)])) || 1;
  const length = (side: BarSide): number | undefined =>
    isPresent(side.value) ? Math.max(0, side.value.value) / longest : undefined;
  return rows.map(({ left, right }) => ({ left: length(left), right: length(right) }));
}
