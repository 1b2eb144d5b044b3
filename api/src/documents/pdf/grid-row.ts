import type { Element, Sheet, TagOptions } from './sheet.ts';
import type { Piece, SetText } from './typesetter.ts';

export interface GridColumn {
  readonly x: number;
  readonly width: number;
  readonly align: 'start' | 'end';
}

export interface GridCell {
  readonly role: 'TH' | 'TD' | 'Lbl' | 'LBody';
  readonly options?: TagOptions;
  readonly text: SetText;
  readonly column: GridColumn;
}

export interface GridRow {
  readonly role: 'TR' | 'LI';
  readonly cells: readonly GridCell[];
}

export interface GridLook {
  /** Space above and below the lines of a row. */
  readonly padding: number;
  /** What is drawn behind or beside the lines: a rule, a shade, a bar. `first` is false where a row goes on. */
  readonly beside: (top: number, height: number, first: boolean) => void;
  /** Turns the page in the middle of the grid. */
  readonly turn: () => void;
}

/** Height of a row on one page. */
export function heightOf({ cells }: GridRow, { padding }: GridLook): number {
  return lineCount(cells) * lineHeightOf(cells) + 2 * padding;
}

/** One row of texts side by side; it is not cut in two unless a whole page is too short for it. */
export function drawGridRow(
  sheet: Sheet,
  parent: Element,
  { row, look }: { row: GridRow; look: GridLook },
): void {
  const element = sheet.tag(parent, row.role);
  const tagged = row.cells.map((cell) => ({ cell, tag: sheet.tag(element, cell.role, cell.options) }));
  const total = lineCount(row.cells);
  for (let from = 0; from < total;) {
    const fit = Math.floor((sheet.room() - 2 * look.padding) / lineHeightOf(row.cells));
    if (fit < total - from && !sheet.fresh()) {
      look.turn();
      continue;
    }
    const lines = { from, to: Math.min(total, from + Math.max(1, fit)) };
    const height = (lines.to - lines.from) * lineHeightOf(row.cells) + 2 * look.padding;
    const top = sheet.y + look.padding;
    look.beside(sheet.y, height, from === 0);
    for (const { cell, tag } of tagged) sheet.write(tag, cellPieces(sheet, cell, { ...lines, top }));
    sheet.y += height;
    from = lines.to;
  }
}

/** The lines of one cell, or some of them, from a height down. */
export function cellPieces(
  { type }: Sheet,
  { text: { lines, lineHeight, style }, column: { x, width, align } }: GridCell,
  { from, to, top }: { from: number; to: number; top: number },
): Piece[] {
  return lines.slice(from, to).flatMap((line, index) => {
    const aside = align === 'end' ? Math.max(0, width - type.widthOf(line, style)) : 0;
    const more = from + index < lines.length - 1;
    return type.pieces(line, { style, x: x + aside, y: top + index * lineHeight, more });
  });
}

function lineCount(cells: readonly GridCell[]): number {
  return cells.reduce((most, { text }) => Math.max(most, text.lines.length), 1);
}

function lineHeightOf(cells: readonly GridCell[]): number {
  return cells[0]?.text.lineHeight ?? 1;
}
