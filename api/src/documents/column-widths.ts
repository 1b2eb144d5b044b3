export interface ColumnNeed {
  /** Width of its longest word: narrower, and words are cut. */
  readonly least: number;
  /** Width of its longest cell on one line. */
  readonly whole: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Widths of the columns of a table that fill a width together — every column gets its longest word, and what is left
 * goes where lines are long. Where not even the words fit, all are narrowed alike.
 * @example columnWidths([{ least: 10, whole: 10 }, { least: 20, whole: 90 }], 60) // [10, 50]
 */
export function columnWidths(needs: readonly ColumnNeed[], width: number): number[] {
  // One long word must not take the table; it is cut instead.
  const most = needs.length > 1 ? width * 0.45 : width;
  const least = needs.map((need) => Math.min(need.least, most));
  const whole = needs.map((need, index) => Math.max(need.whole, least[index] ?? 0));
  const asked = sum(whole);
  if (asked <= width)
    return whole.map((value) => (asked === 0 ? width / needs.length : (value * width) / asked));
  const held = sum(least);
  if (held >= width) return least.map((value) => (value * width) / held);
  const spread = (width - held) / (asked - held);
  return needs.map((_, index) => (least[index] ?? 0) + spread * ((whole[index] ?? 0) - (least[index] ?? 0)));
}
