import type { Schema } from '../../../lib/api.ts';

/** What a column of amounts comes to, so that who confirms it sees what is confirmed. */
export type ColumnAmount =
  | { readonly name: string; readonly sum: number }
  /** Amounts that mean nothing added up, such as rates. */
  | { readonly name: string; readonly low: number; readonly high: number };

// Neither sums nor ranges of these would tell anybody anything.
const untold = /Pct$|Budget$|Aar$|^prisniveau$|^efterregulering$/;
const ranges = /^takst$/;

const numberOf = (cell: string): number => Number(cell.replaceAll('.', '').replace(',', '.'));

/** The amounts of a form, column by column: sums, or the range where a sum means nothing. */
export function columnAmounts({ columns, rows }: Schema<'FormAnswer'>): readonly ColumnAmount[] {
  return columns.flatMap(({ name, holds }, at): readonly ColumnAmount[] => {
    if (holds !== 'number' || untold.test(name)) return [];
    const numbers = rows
      .map((row) => row[at] ?? '')
      .filter((cell) => cell !== '')
      .map(numberOf);
    if (numbers.length === 0) return [];
    if (ranges.test(name)) return [{ name, low: Math.min(...numbers), high: Math.max(...numbers) }];
    const sum = numbers.reduce((total, number) => total + number, 0);
    return [{ name, sum: Number(sum.toPrecision(12)) }];
  });
}
