/** A part of a message: text as it stands, or a placeholder. */
export type Part = string | Placeholder;

/** What stands in braces: `{name}`, `{name, kind, style}`, or one with a message for each case; `#` has no name. */
export interface Placeholder {
  readonly name: string;
  readonly kind: string;
  readonly style: string;
  readonly cases: Readonly<Record<string, readonly Part[]>>;
}

interface Cursor {
  readonly text: string;
  at: number;
}

const opening = /\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?(?:,\s*)?/y;
const style = /(\w*)\s*\}/y;
const caseName = /\s*(=?\w+)\s*\{/y;
const closing = /\s*\}/y;
const words = /[^{}#]+/y;
const wordsAndSigns = /[^{}]+/y;

const amount: Placeholder = { name: '', kind: 'amount', style: '', cases: {} };

/** Moves the cursor past what it stands before; undefined, and unmoved, where that is something else. */
function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (!found) return undefined;
  cursor.at = pattern.lastIndex;
  return found;
}

function need(cursor: Cursor, pattern: RegExp): RegExpExecArray {
  const found = take(cursor, pattern);
  if (!found) throw new SyntaxError(`a message cannot be read from sign ${cursor.at}: ${cursor.text}`);
  return found;
}

function readPlaceholder(cursor: Cursor): Placeholder {
  const [, name = '', kind = 'text'] = need(cursor, opening);
  if (kind !== 'plural' && kind !== 'select')
    return { name, kind, style: need(cursor, style)[1] ?? '', cases: {} };
  const cases: Record<string, readonly Part[]> = {};
  while (!take(cursor, closing)) {
    const [, which = ''] = need(cursor, caseName);
    cases[which] = readParts(cursor, kind === 'plural');
    need(cursor, closing);
  }
  return { name, kind, style: '', cases };
}

function readPart(cursor: Cursor, counting: boolean): Part {
  const sign = cursor.text[cursor.at];
  if (sign === '{') return readPlaceholder(cursor);
  if (sign === '#' && counting) {
    cursor.at++;
    return amount;
  }
  return need(cursor, counting ? words : wordsAndSigns)[0];
}

function readParts(cursor: Cursor, counting: boolean): readonly Part[] {
  const parts: Part[] = [];
  while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== '}')
    parts.push(readPart(cursor, counting));
  return parts;
}

/**
 * The parts of a message written in the part of ICU's syntax that our texts use: no quotation by apostrophes.
 * @throws SyntaxError when braces do not match
 * @example readMessage('{n, plural, =1 {én plads} other {# pladser}}')
 */
export function readMessage(text: string): readonly Part[] {
  const cursor = { text, at: 0 };
  const parts = readParts(cursor, false);
  if (cursor.at < text.length) need(cursor, words);
  return parts;
}
