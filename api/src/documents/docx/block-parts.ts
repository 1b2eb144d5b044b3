import { type FileChild, HeadingLevel, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Block, FactsBlock, ListBlock } from '../document-model.ts';
import { barParts } from './bar-parts.ts';
import { lists, textWidth } from './docx-style.ts';
import { tableParts } from './table-parts.ts';

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** Width of a bold letter in twentieths of a point, and the widest that terms may be. */
const letter = 132;
const widestTerms = Math.round(textWidth * 0.38);

/** One block of the model in the order of reading; `index` keeps two counted lists apart. */
export function blockParts(block: Block, index: number): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: [new TextRun(block.text)] })];
    case 'paragraph':
      return block.text.trim() === '' ? [] : [new Paragraph({ children: [new TextRun(block.text)] })];
    case 'list':
      return listParts(block, index);
    case 'facts':
      return factParts(block);
    case 'table':
      return tableParts(block);
    case 'bars':
      return barParts(block);
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, spacing: { before: 0, after: 0, line: 20 } })];
  }
}

function listParts({ items, ordered = false }: ListBlock, instance: number): FileChild[] {
  const reference = ordered ? lists.numbered : lists.dotted;
  const numbering = { reference, level: 0, instance };
  return items.map((item) => new Paragraph({ numbering, children: [new TextRun(item)] }));
}

function factParts({ rows }: FactsBlock): FileChild[] {
  const longest = rows.reduce((most, [term]) => Math.max(most, term.length), 0);
  const width = Math.min(widestTerms, longest * letter + 280);
  return rows.map(
    ([term, description]) =>
      new Paragraph({
        spacing: { after: 60 },
        indent: { left: width, hanging: width },
        tabStops: [{ type: TabStopType.LEFT, position: width }],
        children: [
          new TextRun({ text: term, bold: true }),
          new TextRun({ children: [new Tab()] }),
          new TextRun(description),
        ],
      }),
  );
}
