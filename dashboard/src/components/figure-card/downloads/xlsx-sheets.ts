import { figureWord } from '@tilbudsvifte/locale';
import type { FigureKind, Language, Texts } from '@tilbudsvifte/locale';
import { columnOfRow, isMeasure } from '../../data-table/cell-text.ts';
import type { Cell, FigureModel, TableColumn } from '../figure-model.ts';
import { noteLine } from '../note-line.ts';
import { sourceLine } from '../source-line.ts';

/** A cell of a workbook: real numbers with a format, text, or nothing. */
export type SheetCell =
  | { readonly value: number; readonly type: NumberConstructor; readonly format: string }
  | { readonly value: string; readonly type: StringConstructor; readonly fontWeight?: 'bold' }
  | null;

/** One sheet of a workbook. */
export interface Sheet {
  readonly sheet: string;
  readonly data: SheetCell[][];
  readonly columns: { width: number }[];
  readonly stickyRowsCount?: number;
}

/** What the second sheet says beside the figure's own words. */
export interface WorkbookNotes {
  readonly definition: string;
  readonly frozenLink: string | undefined;
}

// Formats are written the same everywhere; a Danish spreadsheet shows them with points and commas of its own.
const FORMATS: Record<FigureKind, string> = {
  integer: '#,##0',
  decimal: '#,##0.0',
  share: '0.0%',
  points: '+0.0;-0.0;0.0',
  money: '#,##0',
  signed: '+#,##0;-#,##0;0',
};

// Typed as text, a cell is never read as a formula, so nothing needs guarding here.
const words = (value: string, bold = false): SheetCell => ({
  value,
  type: String,
  ...(bold && { fontWeight: 'bold' as const }),
});
const amount = (value: number, format: string): SheetCell => ({ value, type: Number, format });

function formatOf({ kind }: TableColumn): string {
  return isMeasure(kind) ? FORMATS[kind] : '0';
}

function cellsOf(cell: Cell, column: TableColumn, language: Language): SheetCell[] {
  const format = formatOf(column);
  const ends = (lo?: number, hi?: number): SheetCell[] =>
    column.interval ? [lo, hi].map((end) => (end === undefined ? null : amount(end, format))) : [];
  if (typeof cell === 'string') return [cell === '' ? null : words(cell), ...ends()];
  if (typeof cell === 'number') return [amount(cell, format), ...ends()];
  if ('value' in cell) return [amount(cell.value, format), ...ends(cell.lo, cell.hi)];
  return [words(figureWord(cell, 'integer', language)), ...ends()];
}

function header(columns: readonly TableColumn[], texts: Texts): SheetCell[] {
  return columns.flatMap(({ label, interval }) => {
    const named = { column: label };
    const extra = interval ? [texts('table.lowerOf', named), texts('table.upperOf', named)] : [];
    return [label, ...extra].map((name) => words(name, true));
  });
}

function notesOf(model: FigureModel, { definition, frozenLink }: WorkbookNotes, texts: Texts): SheetCell[][] {
  const { headline, eyebrow, unit, subline, fileParts, basis, howToRead } = model;
  const lines = [
    `${eyebrow} (${unit})`,
    subline,
    fileParts.join(' · '),
    sourceLine(basis, texts),
    ...noteLine(model, texts),
    ...(definition === '' ? [] : [definition]),
    ...howToRead,
    ...basis.methods.map(({ key, version }) => texts('source.method', { method: `${key} ${version}` })),
    ...(frozenLink === undefined ? [] : [texts('source.frozenLink', { link: frozenLink })]),
  ];
  return [[words(headline, true)], ...lines.map((line) => [words(line)])];
}

/** Sheets of a figure — the rows shown as typed numbers, then what one must know to use them. */
export function xlsxSheets(
  model: FigureModel,
  notes: WorkbookNotes,
  { texts, language }: { texts: Texts; language: Language },
): Sheet[] {
  const { columns, rows } = model;
  const data = rows.map((row) =>
    columns.flatMap((column, index) => cellsOf(row.cells[index] ?? '', columnOfRow(column, row), language)),
  );
  const head = header(columns, texts);
  return [
    {
      sheet: texts('download.sheetData'),
      data: [head, ...data],
      columns: head.map((_, index) => ({ width: index === 0 ? 40 : 18 })),
      stickyRowsCount: 1,
    },
    { sheet: texts('download.sheetNotes'), data: notesOf(model, notes, texts), columns: [{ width: 120 }] },
  ];
}
