import { textWidth } from './text-width.ts';

/** Where a text has to fit. */
export interface TextBox {
  readonly width: number;
  readonly lines: number;
  readonly size?: number;
}

const shorten = (text: string, { width, size }: TextBox): string => {
  if (textWidth(text, size) <= width) return text;
  const room = Math.max(1, Math.floor(width / textWidth('x', size)) - 1);
  return `${text.slice(0, room).trimEnd()}…`;
};

/**
 * Wrapped text — breaks at spaces and after hyphens into at most `lines` lines; what does not fit is cut with an
 * ellipsis, so the full text must also be in the accessible name or the table.
 * @example wrapText('Ændret sammensætning', { width: 110, lines: 2 }) // ['Ændret', 'sammensætning']
 */
export function wrapText(text: string, box: TextBox): readonly string[] {
  const lines: string[] = [];
  // Every piece keeps the space after it, so "Pris- og lønregulering" is joined as it was written.
  for (const piece of text.trim().match(/[^\s-]*(?:-+\s*|\s+|$)/g) ?? []) {
    const last = lines.at(-1);
    const joined = `${last ?? ''}${piece.replace(/\s+/, ' ')}`;
    if (last === undefined) lines.push(joined);
    else if (textWidth(joined.trimEnd(), box.size) <= box.width || lines.length === box.lines)
      lines[lines.length - 1] = joined;
    else if (piece !== '') lines.push(joined.slice(last.length));
  }
  return lines.map((line) => shorten(line.trimEnd(), box));
}
