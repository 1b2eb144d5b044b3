/** A cell as read: text from any file, or a number where a workbook says it is one. Blank is ''. */
export type RawCell = string | number;

/** One row of a table with the line or row number a person would look for. */
export interface TableRecord {
  readonly row: number;
  readonly cells: readonly RawCell[];
}

/** Rows in batches: one wait per chunk of bytes and not per row. */
export type RecordBatches = AsyncGenerator<TableRecord[]>;

/** Text of a cell, trimmed. @example cellText(101) // '101' */
export function cellText(cell: RawCell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : cell === undefined ? '' : String(cell);
}

/** Whether nothing is written in any of the cells. @example isBlankRow(['', ' ']) // true */
export function isBlankRow(cells: readonly RawCell[]): boolean {
  return cells.every((cell) => cellText(cell) === '');
}

/** Spreadsheet letter of a column counted from 0. @example columnLetter(27) // 'AB' */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
