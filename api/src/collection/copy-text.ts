import type { Cell } from './fact-tables.ts';

const marks = /[\\\t\n\r]/;

function escaped(text: string): string {
  if (!marks.test(text)) return text;
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

function arrayLiteral(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`);
  return `{${quoted.join(',')}}`;
}

function field(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'boolean') return cell ? 't' : 'f';
  if (typeof cell === 'number') return String(cell);
  return escaped(typeof cell === 'string' ? cell : arrayLiteral(cell));
}

/** One line in PostgreSQL's COPY text format. @example copyLine(['a', null]) // 'a\t\\N\n' */
export function copyLine(cells: readonly Cell[]): string {
  return `${cells.map(field).join('\t')}\n`;
}
