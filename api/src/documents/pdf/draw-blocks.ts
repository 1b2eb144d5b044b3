import type { Block, FactsBlock, HeadingBlock, ListBlock } from '../document-model.ts';
import { drawBars } from './draw-bars.ts';
import { drawTable } from './draw-table.ts';
import { drawGridRow, type GridColumn, type GridRow } from './grid-row.ts';
import type { Outline } from './outline.ts';
import { headingStyles, page, styles, textWidth, type TypeStyle } from './page-style.ts';
import { besideHeading, type Sheet, type TagOptions } from './sheet.ts';

/** One block of the model on the page, in the order of reading. */
export function drawBlock(sheet: Sheet, block: Block, outline: Outline): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(sheet, block, outline);
    case 'paragraph':
      return drawParagraph(sheet, block.text);
    case 'list':
      return drawList(sheet, block);
    case 'facts':
      return drawFacts(sheet, block);
    case 'table':
      return drawTable(sheet, block);
    case 'bars':
      return drawBars(sheet, block);
    case 'page-break':
      if (!sheet.fresh()) sheet.turn();
  }
}

function drawHeading(sheet: Sheet, { level, text }: HeadingBlock, outline: Outline): void {
  const set = sheet.type.set(text, headingStyles[level], textWidth);
  if (set.lines.length === 0) return;
  sheet.keep(set.lines.length * set.lineHeight + besideHeading);
  if (!sheet.fresh()) sheet.y += 8 - 2 * level;
  outline.add(level, text, sheet.y);
  // The title of the document is the heading above all.
  sheet.flow(sheet.tag(sheet.root, `H${level + 1}`), set, page.left);
  sheet.y += 4;
}

function drawParagraph(sheet: Sheet, text: string): void {
  const set = sheet.type.set(text, styles.body, textWidth);
  if (set.lines.length === 0) return;
  sheet.flow(sheet.tag(sheet.root, 'P'), set, page.left);
  sheet.y += 7;
}

function drawList(sheet: Sheet, { items, ordered = false }: ListBlock): void {
  const labels = items.map((_, index) => (ordered ? `${index + 1}.` : '•'));
  drawPairs(sheet, {
    pairs: items.map((item, index) => [labels[index] ?? '', item]),
    first: { style: styles.body, share: 0.2, gap: 6 },
    padding: 1.5,
    numbering: ordered ? 'Decimal' : 'Disc',
  });
}

function drawFacts(sheet: Sheet, { rows }: FactsBlock): void {
  drawPairs(sheet, {
    pairs: rows,
    first: { style: styles.strong, share: 0.36, gap: 14 },
    padding: 2,
    numbering: 'None',
  });
}

interface Pairs {
  readonly pairs: readonly (readonly [label: string, body: string])[];
  readonly first: { readonly style: TypeStyle; readonly share: number; readonly gap: number };
  readonly padding: number;
  readonly numbering: NonNullable<TagOptions['numbering']>;
}

function drawPairs(sheet: Sheet, { pairs, first, padding, numbering }: Pairs): void {
  if (pairs.length === 0) return;
  const { type } = sheet;
  const widest = pairs.reduce((most, [label]) => Math.max(most, type.widthOf(label, first.style)), 1) + 0.01;
  const width = Math.min(widest, textWidth * first.share);
  const start = page.left + width + first.gap;
  const label: GridColumn = { x: page.left, width, align: 'start' };
  const body: GridColumn = { x: start, width: page.left + textWidth - start, align: 'start' };
  const list = sheet.tag(sheet.root, 'L', { numbering });
  const look = { padding, beside: () => undefined, turn: () => sheet.turn() };
  for (const [term, text] of pairs) {
    const row: GridRow = {
      role: 'LI',
      cells: [
        { role: 'Lbl', text: type.set(term, first.style, width), column: label },
        { role: 'LBody', text: type.set(text, styles.body, body.width), column: body },
      ],
    };
    drawGridRow(sheet, list, { row, look });
  }
  sheet.y += 7;
}
