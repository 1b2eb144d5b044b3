import type { TableBlock } from '../document-model.ts';
import { columnWidths } from '../column-widths.ts';
import {
  cellPieces,
  drawGridRow,
  type GridColumn,
  type GridLook,
  type GridRow,
  heightOf,
} from './grid-row.ts';
import { colours, page, styles, textWidth, type TypeStyle } from './page-style.ts';
import type { Element, Sheet } from './sheet.ts';
import type { SetText } from './typesetter.ts';

const padding = 2.4;
const gutter = 5;

/** A table with its caption; its header row stands on every page it reaches, and is read once. */
export function drawTable(sheet: Sheet, block: TableBlock): void {
  const caption = sheet.type.set(block.caption, styles.caption, textWidth);
  const columns = columnsOf(sheet, block);
  const header = headerRow(sheet, block, columns);
  const rows = block.rows.map((cells) => bodyRow(sheet, { block, cells, columns }));
  const look = lookOf(sheet, header);
  const lead = [header, ...rows.slice(0, 1)].reduce((total, row) => total + heightOf(row, look), 0);
  sheet.keep(caption.lines.length * caption.lineHeight + 4 + lead);
  if (columns.length === 0) return drawLoneCaption(sheet, caption);
  const table = sheet.tag(sheet.root, 'Table');
  if (caption.lines.length > 0) {
    sheet.flow(sheet.tag(table, 'Caption'), caption, page.left);
    sheet.y += 4;
  }
  drawRows(sheet, table, { header, rows, look });
  sheet.y += 12;
}

// A table without columns is none, but somebody wrote what it is about.
function drawLoneCaption(sheet: Sheet, caption: SetText): void {
  if (caption.lines.length === 0) return;
  sheet.flow(sheet.tag(sheet.root, 'P'), caption, page.left);
  sheet.y += 12;
}

function drawRows(
  sheet: Sheet,
  table: Element,
  { header, rows, look }: { header: GridRow; rows: readonly GridRow[]; look: GridLook },
): void {
  const headed = { ...look, beside: (top: number, height: number) => shade(sheet, top, height) };
  if (rows.length === 0) return drawGridRow(sheet, table, { row: header, look: headed });
  drawGridRow(sheet, sheet.tag(table, 'THead'), { row: header, look: headed });
  const body = sheet.tag(table, 'TBody');
  for (const row of rows) drawGridRow(sheet, body, { row, look });
}

function lookOf(sheet: Sheet, header: GridRow): GridLook {
  const look: GridLook = {
    padding,
    beside: (top, height) => rule(sheet, top + height),
    turn: () => {
      sheet.turn();
      const height = heightOf(header, look);
      // A header that takes half the page would leave none for what it heads.
      if (height > sheet.room() / 2) return;
      repeat(sheet, header, height);
      sheet.startBelow();
    },
  };
  return look;
}

// Read once, seen on every page: the second time it is no content (PDF/UA-1, 7.1).
function repeat(sheet: Sheet, header: GridRow, height: number): void {
  shade(sheet, sheet.y, height);
  sheet.artefact('Pagination', () => {
    const top = sheet.y + padding;
    for (const cell of header.cells) {
      for (const { draw } of cellPieces(sheet, cell, { from: 0, to: cell.text.lines.length, top })) draw();
    }
  });
  sheet.y += height;
}

function shade(sheet: Sheet, top: number, height: number): void {
  sheet.artefact('Layout', () => {
    sheet.pdf.rect(page.left, top, textWidth, height).fill(colours.shade);
    line(sheet, top + height, 0.9);
  });
}

function rule(sheet: Sheet, y: number): void {
  sheet.artefact('Layout', () => line(sheet, y, 0.4));
}

function line({ pdf }: Sheet, y: number, width: number): void {
  pdf
    .moveTo(page.left, y)
    .lineTo(page.left + textWidth, y)
    .lineWidth(width)
    .stroke(colours.rule);
}

function styleOf({ columns }: TableBlock, weight: TypeStyle['weight']): TypeStyle {
  const size = columns.length > 12 ? 6.5 : columns.length > 8 ? 7.5 : 8.5;
  return { size, weight, colour: colours.ink };
}

function columnsOf({ type }: Sheet, block: TableBlock): GridColumn[] {
  const bold = styleOf(block, 'strong');
  const plain = styleOf(block, 'regular');
  const needs = block.columns.map(({ label }, index) => {
    const cells = block.rows.map((row) => row[index] ?? '');
    const style = index === 0 && block.headerColumn ? bold : plain;
    const widest = (width: (text: string, style: TypeStyle) => number): number =>
      cells.reduce((most, cell) => Math.max(most, width(cell, style)), width(label, bold)) + 2 * gutter;
    return {
      least: widest((text, used) => type.longestWord(text, used)),
      whole: widest((text, used) => type.widthOf(text, used)),
    };
  });
  let left = page.left;
  return columnWidths(needs, textWidth).map((width, index) => {
    const x = left + gutter;
    left += width;
    // A hair more than measured, so that a text that just fits is not broken by rounding.
    return {
      x,
      width: Math.max(1, width - 2 * gutter + 0.01),
      align: block.columns[index]?.align ?? 'start',
    };
  });
}

function headerRow({ type }: Sheet, block: TableBlock, columns: readonly GridColumn[]): GridRow {
  const style = styleOf(block, 'strong');
  const cells = columns.map((column, index) => ({
    role: 'TH' as const,
    options: { scope: 'Column' as const },
    text: type.set(block.columns[index]?.label ?? '', style, column.width),
    column,
  }));
  return { role: 'TR', cells };
}

function bodyRow(
  { type }: Sheet,
  { block, cells, columns }: { block: TableBlock; cells: readonly string[]; columns: readonly GridColumn[] },
): GridRow {
  const made = columns.map((column, index) => {
    const heads = index === 0 && block.headerColumn === true;
    const style = styleOf(block, heads ? 'strong' : 'regular');
    const text = type.set(cells[index] ?? '', style, column.width);
    return heads
      ? { role: 'TH' as const, options: { scope: 'Row' as const }, text, column }
      : { role: 'TD' as const, text, column };
  });
  return { role: 'TR', cells: made };
}
