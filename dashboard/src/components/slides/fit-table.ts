import type { Language } from '@tilbudsvifte/locale';
import { cellText, columnOfRow } from '../data-table/cell-text.ts';
import type { FigureModel, TableColumn, TableRow } from '../figure-card/figure-model.ts';

/** Room for a table. Unit: px. */
export interface TableRoom {
  readonly width: number;
  readonly height: number;
  /** Size of its letters. */
  readonly letters: number;
}

/** As much of a table as there is room for, and how much is left out. */
export interface FittedTable {
  readonly columns: readonly TableColumn[];
  /** Widths of the columns, which fill the room together. Unit: px. */
  readonly widths: readonly number[];
  readonly rows: readonly TableRow[];
  readonly moreRows: number;
  readonly moreColumns: number;
}

// Of the size of a letter: its mean width, the height of a line, and the room around a cell's words.
const letterWidth = 0.55;
const lineHeight = 1.3;
const cellMargin = 1;
const rowMargin = 0.5;
const headLines = 2;
const firstShare = 0.45;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const longestWord = (text: string): number => Math.max(...text.split(/\s+/).map((word) => word.length));

/** Letters that a column needs: its longest cell, and its heading on two lines. */
function lettersOf(texts: readonly string[], label: string): number {
  return Math.max(
    longestWord(label),
    Math.ceil(label.length / headLines),
    ...texts.map((text) => text.length),
  );
}

/** How many of the first things there is room for. */
function fitting(sizes: readonly number[], room: number): number {
  let used = 0;
  const over = sizes.findIndex((size) => (used += size) > room);
  return over < 0 ? sizes.length : over;
}

/** The rows that are shown: the reader's own and the totals stay, the others come in their order. */
function chosen(rows: readonly TableRow[], heights: readonly number[], room: number): readonly TableRow[] {
  const heightOf = new Map(rows.map((row, at) => [row, heights[at] ?? 0]));
  const first = [...rows].sort((a, b) => Number(isKept(b)) - Number(isKept(a)));
  const most = fitting(
    first.map((row) => heightOf.get(row) ?? 0),
    room,
  );
  const shown = new Set(first.slice(0, Math.max(1, most)));
  return rows.filter((row) => shown.has(row));
}

const isKept = ({ own, total }: TableRow): boolean => own === true || total === true;

/**
 * Table for a slide — letters never shrink: columns from the left and rows from the top as far as there is room, the
 * reader's own row and totals always among them, and the number of those that are left out.
 */
export function fitTable(
  { columns, rows }: Pick<FigureModel, 'columns' | 'rows'>,
  { width, height, letters }: TableRoom,
  language: Language,
): FittedTable {
  const textsOf = (column: TableColumn, at: number): string[] =>
    rows.map((row) => cellText(row.cells[at] ?? '', columnOfRow(column, row), language));
  const perLetter = letters * letterWidth;
  const widths = columns.map(
    (column, at) => (lettersOf(textsOf(column, at), column.label) + cellMargin * 2) * perLetter,
  );
  const [needed = 0, ...others] = widths;
  const least = Math.min(needed, width * firstShare);
  const beside = fitting(others, width - least);
  const shownOthers = others.slice(0, beside);
  const first = width - sum(shownOthers);
  const inFirst = first / perLetter - cellMargin * 2;
  const names = columns[0] ? textsOf(columns[0], 0) : [];
  const heights = names.map((name) => letters * (Math.ceil(name.length / inFirst) * lineHeight + rowMargin));
  const room = height - letters * (headLines * lineHeight + rowMargin);
  const isWhole = sum(heights) <= room && beside === others.length;
  const shown = chosen(rows, heights, isWhole ? room : room - letters * lineHeight);
  return {
    columns: columns.slice(0, 1 + beside),
    widths: [first, ...shownOthers],
    rows: shown,
    moreRows: rows.length - shown.length,
    moreColumns: others.length - beside,
  };
}
