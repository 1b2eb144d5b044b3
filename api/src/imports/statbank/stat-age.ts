import { isTotal } from './stat-words.ts';

/** Years of age a value covers: both ends inclusive, `to` null when open upwards. */
export interface AgeRange {
  readonly from: number;
  readonly to: number | null;
}

const unit = '(?:\\s*(?:år|years?|aar))?';
// A code before its label ("100 100 år", "0-4 0-4 years") says the same twice.
const single = new RegExp(`^(?:(\\d{1,3})\\s+)?(\\d{1,3})${unit}$`, 'i');
const band = new RegExp(`^(?:\\d{1,3}-\\d{1,3}\\s+)?(\\d{1,3})\\s*[-–]\\s*(\\d{1,3})${unit}$`, 'i');
const open = new RegExp(
  `^(?:\\S+\\s+)?(\\d{1,3})${unit}\\s*(?:-|\\+|og derover|og over|and over|and older)$`,
  'i',
);

function years(from: number, to: number | null): AgeRange | undefined {
  return from <= 125 && (to === null || (to >= from && to <= 130)) ? { from, to } : undefined;
}

/**
 * StatBank age — one year, a band, an open end, or null for all ages; undefined when it is none of them.
 * @example statAge('100 years and over') // { from: 100, to: null }
 */
export function statAge(text: string): AgeRange | null | undefined {
  if (isTotal(text)) return null;
  const one = single.exec(text);
  if (one)
    return one[1] === undefined || one[1] === one[2] ? years(Number(one[2]), Number(one[2])) : undefined;
  const two = band.exec(text);
  if (two) return years(Number(two[1]), Number(two[2]));
  const upwards = open.exec(text);
  return upwards ? years(Number(upwards[1]), null) : undefined;
}

const lastOf = (range: AgeRange): number => range.to ?? Infinity;

/** Ranges that hold another one: subtotals, which would count persons twice. */
export function nestingRanges(ranges: readonly AgeRange[]): readonly AgeRange[] {
  return ranges.filter((outer) =>
    ranges.some((inner) => inner !== outer && inner.from >= outer.from && lastOf(inner) <= lastOf(outer)),
  );
}

/** Ages below the highest that no range covers. @example missingAges([{ from: 0, to: 1 }, { from: 3, to: 3 }]) // [2] */
export function missingAges(ranges: readonly AgeRange[]): number[] {
  const highest = Math.max(...ranges.map((range) => range.from));
  const ages = Array.from({ length: highest + 1 }, (_, age) => age);
  return ages.filter((age) => !ranges.some((range) => range.from <= age && age <= lastOf(range)));
}
