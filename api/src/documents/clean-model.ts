import type { Block, DocumentModel, HeadingBlock } from './document-model.ts';

const blanks = /[\s\u0085]*[\n\r\t\v\f\u0085\u2028\u2029][\s\u0085]*/gu;
// What no file may hold: control characters, halves of characters, and code points that are no characters.
const unwritable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const seen = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/**
 * Clean text — a text on one line, without what neither XML nor a page can hold. Line breaks and tabs become a space,
 * control characters and unpaired surrogates are left out; everything else stays as it is.
 * @example cleanText('Pladser\u0000\ni dag') // 'Pladser i dag'
 */
export function cleanText(text: string): string {
  return text.replace(blanks, ' ').replace(unwritable, '');
}

/** A model whose texts can be written as they are, and whose headings skip no level. */
export function cleanModel(model: DocumentModel): DocumentModel {
  const { title, subtitle, subject, running } = model;
  return {
    ...model,
    // No file is without a title, and no page without its first heading.
    title: seen.test(cleanText(title)) ? cleanText(title) : 'Tilbudsvifte',
    subtitle: cleanText(subtitle),
    subject: cleanText(subject),
    running: cleanText(running),
    blocks: withoutGaps(model.blocks.map(cleanBlock)),
  };
}

function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: cleanText(block.text) };
    case 'list':
      return { ...block, items: block.items.map(cleanText) };
    case 'facts':
      return { ...block, rows: block.rows.map(cleanFact) };
    case 'table':
      return {
        ...block,
        caption: cleanText(block.caption),
        columns: block.columns.map(({ label, align }) => ({ label: cleanText(label), align })),
        rows: block.rows.map((row) => block.columns.map((_, index) => cleanText(row[index] ?? ''))),
      };
    case 'bars':
      return { ...block, ...cleanBars(block) };
    case 'page-break':
      return block;
  }
}

function cleanFact([term, description]: readonly [string, string]): [string, string] {
  return [cleanText(term), cleanText(description)];
}

function cleanBars({ caption, alt, rows }: Extract<Block, { kind: 'bars' }>): object {
  return {
    caption: cleanText(caption),
    alt: cleanText(alt),
    rows: rows.map(({ label, value, text }) => ({
      label: cleanText(label),
      value: value !== null && Number.isFinite(value) ? value : null,
      text: cleanText(text),
    })),
  };
}

// A reader who goes from heading to heading must not look for one that is not there (PDF/UA-1, 7.4.2).
function withoutGaps(blocks: readonly Block[]): Block[] {
  let level = 0;
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'heading') return [block];
    if (!seen.test(block.text)) return [];
    level = Math.min(block.level, level + 1);
    return [{ ...block, level: level as HeadingBlock['level'] }];
  });
}
