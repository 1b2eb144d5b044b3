import type { BarsBlock } from '../document-model.ts';
import { drawGridRow, type GridColumn, type GridLook, type GridRow } from './grid-row.ts';
import { colours, leading, page, styles, textWidth } from './page-style.ts';
import type { Sheet } from './sheet.ts';

const thickness = 8;
const gap = 10;

interface Track {
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

interface Bar {
  readonly top: number;
  readonly height: number;
  readonly value: number | null;
}

/** Bars from a shared zero: names to the left, values in words to the right, both a table for who listens. */
export function drawBars(sheet: Sheet, block: BarsBlock): void {
  const caption = sheet.type.set(block.caption, styles.caption, textWidth);
  sheet.keep(caption.lines.length * caption.lineHeight + 4 + Math.min(4, block.rows.length) * 18);
  if (caption.lines.length > 0) sheet.flow(sheet.tag(sheet.root, 'P'), caption, page.left);
  sheet.y += 4;
  if (block.rows.length > 0) drawRows(sheet, block);
  sheet.y += 12;
}

function drawRows(sheet: Sheet, block: BarsBlock): void {
  const { label, track, text } = columnsOf(sheet, block);
  const table = sheet.tag(sheet.root, 'Table');
  let bars: Bar[] = [];
  const figure = (): void => {
    if (bars.length > 0) drawFigure(sheet, { bars, track, alt: insteadOf(block) });
    bars = [];
  };
  for (const row of block.rows) {
    const look: GridLook = {
      padding: 2,
      beside: (top, height, first) => bars.push({ top, height, value: first ? row.value : null }),
      turn: () => {
        figure();
        sheet.turn();
      },
    };
    drawGridRow(sheet, table, { row: rowOf(sheet, row, { label, text }), look });
  }
  figure();
}

// A figure is never without an alternative: the names and values are one.
function insteadOf({ alt, caption, rows }: BarsBlock): string {
  const told = rows.map(({ label, text }) => `${label}: ${text}`).join('; ');
  return [alt, caption, told].find((text) => text.trim() !== '') ?? '';
}

function rowOf(
  { type }: Sheet,
  row: BarsBlock['rows'][number],
  { label, text }: Record<'label' | 'text', GridColumn>,
): GridRow {
  const name = type.set(row.label, styles.body, label.width);
  const value = type.set(row.text, styles.body, text.width);
  return {
    role: 'TR',
    cells: [
      { role: 'TH', options: { scope: 'Row' }, text: name, column: label },
      { role: 'TD', text: value, column: text },
    ],
  };
}

function columnsOf(
  { type }: Sheet,
  { rows }: BarsBlock,
): { label: GridColumn; text: GridColumn; track: Track } {
  const widest = (texts: readonly string[], share: number): number =>
    Math.min(
      textWidth * share,
      texts.reduce((most, text) => Math.max(most, type.widthOf(text, styles.body)), 0) + 0.01,
    );
  const names = Math.max(
    1,
    widest(
      rows.map(({ label }) => label),
      0.4,
    ),
  );
  const words = Math.max(
    1,
    widest(
      rows.map(({ text }) => text),
      0.3,
    ),
  );
  const values = rows.map(({ value }) => value ?? 0);
  const from = values.reduce((least, value) => Math.min(least, value), 0);
  const to = values.reduce((most, value) => Math.max(most, value), 0);
  const x = page.left + names + gap;
  return {
    label: { x: page.left, width: names, align: 'start' },
    track: { x, width: textWidth - names - words - 2 * gap, from, to },
    text: { x: page.left + textWidth - words, width: words, align: 'end' },
  };
}

function drawFigure(
  sheet: Sheet,
  { bars, track, alt }: { bars: readonly Bar[]; track: Track; alt: string },
): void {
  const { pdf } = sheet;
  const top = bars[0]?.top ?? sheet.y;
  const last = bars.at(-1);
  const bottom = last ? last.top + last.height : sheet.y;
  const bbox = [track.x, top, track.x + track.width, bottom] as const;
  sheet.tag(sheet.root, 'Figure', { alt, bbox }).add(() => {
    const zero = at(track, 0);
    for (const bar of bars) {
      const end = at(track, bar.value ?? 0);
      const y = bar.top + (styles.body.size * leading - thickness) / 2 + 2;
      if (end !== zero)
        pdf.rect(Math.min(zero, end), y, Math.abs(end - zero), thickness).fill(colours.accent);
    }
    pdf.moveTo(zero, top).lineTo(zero, bottom).lineWidth(0.6).stroke(colours.rule);
  });
}

function at({ x, width, from, to }: Track, value: number): number {
  if (to === from) return x;
  // Halves, because the distance of the two largest numbers there are is no number.
  return x + width * ((value / 2 - from / 2) / (to / 2 - from / 2));
}
