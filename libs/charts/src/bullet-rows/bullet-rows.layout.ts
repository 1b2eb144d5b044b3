import { max } from 'd3-array';
import { isPresent } from '../is-present.ts';
import type { BulletRow, BulletRowsModel } from './bullet-rows-props.ts';

/** Marks of one row, as shares of the width. */
export interface BulletMarks {
  /** Where the bar ends, or full use where it goes on. */
  readonly bar: number;
  /** Where the part above full use ends; absent when there is none. */
  readonly beyond?: number;
  readonly marker?: number;
  readonly reach?: number;
}

/** Marks of all rows on one scale from zero. */
export interface BulletLayout {
  /** Absent where a row has no value. */
  readonly marks: readonly (BulletMarks | undefined)[];
  readonly band: { readonly from: number; readonly to: number };
  readonly full: number;
}

/** The scale goes on a little after full use, so that its line can be seen. */
const LEAST_END = 1.08;
/** A mark at the very end would be cut. */
const ROOM = 1.02;

/**
 * Layout of bullet rows — one scale for all rows, from zero to a little above full use or the largest mark. Unit: share
 * of the width.
 * @example bulletLayout({ rows: [{ ...row, value: { value: 0.5 } }], band: { from: 0.9, to: 0.98 } }).full // 0.9259…
 */
export function bulletLayout({ rows, band }: Pick<BulletRowsModel, 'rows' | 'band'>): BulletLayout {
  const end = Math.max(LEAST_END, ROOM * (max(rows, largestOf) ?? 0));
  const at = (share: number): number => Math.max(0, share) / end;
  return {
    marks: rows.map((row) => marksOf(row, at)),
    band: { from: at(band.from), to: at(band.to) },
    full: at(1),
  };
}

function largestOf({ value, marker = 0 }: BulletRow): number {
  return Math.max(marker, isPresent(value) ? value.value : 0);
}

function marksOf(
  { value, marker, reach }: BulletRow,
  at: (share: number) => number,
): BulletMarks | undefined {
  if (!isPresent(value)) return undefined;
  return {
    bar: at(Math.min(1, value.value)),
    ...(value.value > 1 && { beyond: at(value.value) }),
    ...(marker !== undefined && { marker: at(marker) }),
    ...(reach !== undefined && { reach: at(reach) }),
  };
}
