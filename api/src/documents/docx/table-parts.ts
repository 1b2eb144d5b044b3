import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type ITableOptions,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { columnWidths } from '../column-widths.ts';
import type { TableBlock } from '../document-model.ts';
import { DescribedTable } from './described-table.ts';
import { colours, textWidth } from './docx-style.ts';

/** Widths of a letter in twentieths of a point: on average, and in a bold word of a font wider than ours. */
const letter = 102;
const wideLetter = 126;
const margin = 80;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.rule } as const;
export const rowRules = {
  left: none,
  right: none,
  insideVertical: none,
  top: none,
  bottom: thin,
  insideHorizontal: thin,
};
export const noRules = {
  left: none,
  right: none,
  insideVertical: none,
  top: none,
  bottom: none,
  insideHorizontal: none,
};

/** The line above a table or figure; it stays on the page of what it names. */
export function captionOf(caption: string): Paragraph[] {
  return caption.trim() === '' ? [] : [new Paragraph({ style: 'Caption', children: [new TextRun(caption)] })];
}

/** Two tables one upon the other would be one: a low line keeps them apart. */
export function afterTable(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 160 } });
}

/** A table as wide as the text, whose columns are as wide as told. */
export function fixedTable(
  widths: readonly number[],
): Pick<ITableOptions, 'width' | 'columnWidths' | 'layout' | 'margins'> {
  return {
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: margin, right: margin, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
  };
}

/** Widths that fill the text, by how many letters there are in the columns. */
export function widthsOf({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): number[] {
  const needs = columns.map(({ label }, index) => {
    const texts = [label, ...rows.map((row) => row[index] ?? '')];
    const most = (lengthOf: (text: string) => number): number =>
      texts.reduce((longest, text) => Math.max(longest, lengthOf(text)), 1);
    const word = most((text) => text.split(' ').reduce((longest, part) => Math.max(longest, part.length), 0));
    return {
      least: word * wideLetter + 2 * margin,
      whole: most((text) => text.length) * letter + 2 * margin,
    };
  });
  return columnWidths(needs, textWidth).map((width) => Math.max(1, Math.floor(width)));
}

/** A table with a header row that is repeated on every page, and rows that are not cut in two. */
export function tableParts(block: TableBlock): FileChild[] {
  const { caption, columns, rows, headerColumn = false } = block;
  const above = captionOf(caption);
  if (columns.length === 0) return above;
  const widths = widthsOf(block);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label, align }, index) =>
      textCell({ text: label, align, width: widths[index] ?? 1, bold: true, shaded: true }),
    ),
  });
  const body = rows.map((row) => bodyRow(row, { columns, widths, headerColumn }));
  const look = {
    firstRow: true,
    lastRow: false,
    firstColumn: headerColumn,
    lastColumn: false,
    noHBand: true,
    noVBand: true,
  };
  const options = { ...fixedTable(widths), rows: [header, ...body], borders: rowRules, tableLook: look };
  return [...above, new DescribedTable(options, { title: caption }), afterTable()];
}

function bodyRow(
  row: readonly string[],
  {
    columns,
    widths,
    headerColumn,
  }: { columns: TableBlock['columns']; widths: number[]; headerColumn: boolean },
): TableRow {
  const children = columns.map(({ align }, index) =>
    textCell({ text: row[index] ?? '', align, width: widths[index] ?? 1, bold: headerColumn && index === 0 }),
  );
  return new TableRow({ cantSplit: true, children });
}

interface TextCell {
  readonly text: string;
  readonly align: 'start' | 'end';
  readonly width: number;
  readonly bold?: boolean;
  readonly shaded?: boolean;
}

/** One text in a cell. */
export function textCell({ text, align, width, bold = false, shaded = false }: TextCell): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(shaded && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.shade } }),
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun(bold ? { text, bold } : text)],
      }),
    ],
  });
}
