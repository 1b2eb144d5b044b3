import {
  type FileChild,
  LineRuleType,
  Paragraph,
  ShadingType,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { BarRow, BarsBlock } from '../document-model.ts';
import { DescribedTable } from './described-table.ts';
import { colours, textWidth } from './docx-style.ts';
import { afterTable, captionOf, fixedTable, noRules, textCell } from './table-parts.ts';

/** Width of a letter in twentieths of a point, in a font wider than ours: a year must not be broken. */
const letter = 122;
const thickness = 150;

interface Track {
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

/** Bars as a table: the name, a shaded line as long as the value, and the value in words. */
export function barParts({ caption, alt, rows }: BarsBlock): FileChild[] {
  const above = captionOf(caption);
  if (rows.length === 0) return above;
  const names = columnWidth(rows, ({ label }) => label, 0.4);
  const words = columnWidth(rows, ({ text }) => text, 0.3);
  const values = rows.map(({ value }) => value ?? 0);
  const track = {
    width: textWidth - names - words,
    from: values.reduce((least, value) => Math.min(least, value), 0),
    to: values.reduce((most, value) => Math.max(most, value), 0),
  };
  const look = {
    firstRow: false,
    lastRow: false,
    firstColumn: true,
    lastColumn: false,
    noHBand: true,
    noVBand: true,
  };
  const options = {
    ...fixedTable([names, track.width, words]),
    borders: noRules,
    tableLook: look,
    rows: rows.map((row) => barRow(row, { names, words, track })),
  };
  return [...above, new DescribedTable(options, { title: caption, description: alt }), afterTable()];
}

function columnWidth(rows: readonly BarRow[], text: (row: BarRow) => string, share: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, text(row).length), 4);
  return Math.floor(Math.min(textWidth * share, longest * letter + 220));
}

function barRow(
  { label, value, text }: BarRow,
  { names, words, track }: { names: number; words: number; track: Track },
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      textCell({ text: label, align: 'start', width: names }),
      new TableCell({
        width: { size: track.width, type: WidthType.DXA },
        margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        children: [bar(value ?? 0, track)],
      }),
      textCell({ text, align: 'end', width: words }),
    ],
  });
}

// A line without text, shaded between its indents: no drawing that a reader would have to be told about.
function bar(value: number, { width, from, to }: Track): Paragraph {
  const spacing = { before: 0, after: 0, line: thickness, lineRule: LineRuleType.EXACT };
  const at = (number: number): number =>
    to === from ? 0 : Math.round(width * ((number / 2 - from / 2) / (to / 2 - from / 2)));
  const [left, right] = [Math.min(at(0), at(value)), Math.max(at(0), at(value))];
  if (left === right) return new Paragraph({ spacing });
  return new Paragraph({
    spacing,
    indent: { left, right: width - right },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.accent },
  });
}
