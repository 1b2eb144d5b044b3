/** Spellings of signs that the font has no glyph for, but that every reader knows in plain letters. */
const spellings: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '=/=',
  '≈': '~',
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '‰': 'o/oo',
  '√': 'sqrt',
  '\u2010': '-',
  '\u2011': '-',
  '■': '*',
  '▪': '•',
  '◆': '*',
};

/** Shown for a character that the font cannot write; the file tells readers which one it was. */
export const noGlyph = '\ufffd';

/**
 * Printable text — letters put together with their accents, signs that are never seen left out, and spaces told apart
 * only by whether a line may break at them.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\u2007\u202f]/gu, '\u00a0')
    .replace(/[^\S\u00a0]+/gu, ' ')
    .trim();
}

/** What is printed in place of a character without a glyph. @example spelled('≥') // '>=' */
export function spelled(character: string): string {
  return spellings[character] ?? noGlyph;
}
