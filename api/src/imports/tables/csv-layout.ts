import { ImportRefused } from '../import-refused.ts';
import { CsvSplitter } from './csv-splitter.ts';
import type { TableRecord } from './table-record.ts';

/** How the text of a table is laid out, read from its first lines. */
export interface CsvLayout {
  readonly delimiter: string;
  /** Lines before the first row that is data or header: `sep=;` and blank lines. */
  readonly skippedLines: number;
  readonly first: TableRecord;
}

const delimiters = [';', '\t', ','];
const separatorLine = /^"?sep=(.)"?\s*$/i;

/** The first row that holds anything, or why it cannot be read under this delimiter. */
function firstRecord(lines: readonly string[], from: number, delimiter: string): TableRecord | ImportRefused {
  try {
    const splitter = new CsvSplitter(delimiter);
    for (const line of lines.slice(from)) {
      const record = splitter.push(`${line}\n`)[0];
      if (record) return { row: from + 1, cells: record.cells };
    }
    return splitter.end()[0] ?? { row: from + 1, cells: [] };
  } catch (error) {
    if (error instanceof ImportRefused) return error;
    throw error;
  }
}

/**
 * CSV layout — the delimiter is the one a `sep=` line names, else the one of `;`, tab and `,` under which most of
 * the first line's fields are wanted (`score`); ties go to the one that splits more.
 * @throws ImportRefused when the first row cannot be read under any of them.
 * @example csvLayout('sep=;\na;b\n', () => 1)?.delimiter // ';'
 */
export function csvLayout(head: string, score: (cells: readonly string[]) => number): CsvLayout | undefined {
  const lines = head.split(/\r\n|\n|\r/);
  const named = separatorLine.exec(lines[0] ?? '')?.[1];
  let from = named === undefined ? 0 : 1;
  while (from < lines.length && (lines[from] ?? '').replace(/[;,\t"\s]/g, '') === '') from += 1;
  if (from >= lines.length) return undefined;
  const tried = (named === undefined ? delimiters : [named]).map((delimiter) => ({
    delimiter,
    first: firstRecord(lines, from, delimiter),
  }));
  const candidates = tried.flatMap(({ delimiter, first }) =>
    first instanceof ImportRefused
      ? []
      : [{ delimiter, first, skippedLines: from, score: score(first.cells.map(String)) }],
  );
  const ranked = candidates.sort((a, b) => b.score - a.score || b.first.cells.length - a.first.cells.length);
  const failed = tried.map(({ first }) => first).find((first) => first instanceof ImportRefused);
  if ((ranked[0]?.score ?? 0) === 0 && failed) throw failed;
  return ranked[0];
}
