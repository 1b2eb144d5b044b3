import type { CsvCell, CsvTable, Language } from '@tilbudsvifte/locale';
import { columnLabel, exportWord } from '@tilbudsvifte/locale/exports';
import type { AnswerToWrite } from '../editions/answer-formats.ts';
import { codeNames } from './code-names.ts';

/** Columns that hold codes of closed lists. */
const closed = new Set([
  'costGroup',
  'effect',
  'flags',
  'group',
  'inScope',
  'kind',
  'operatorType',
  'placeBased',
  'questions',
  'rule',
  'section',
  'source',
  'specialisation',
  'status',
  'type',
  'unit',
]);

type Laid = CsvTable['columns'][number] & { readonly cells: readonly CsvCell[] };

/** The table with words: labels in the reader's language, and beside each column of codes one with their names. */
export function namedTable(
  table: CsvTable,
  { context, words }: Pick<AnswerToWrite, 'context' | 'words'>,
  language: Language,
): CsvTable {
  const namesOf = codeNames(context, language);
  const laid = table.columns.flatMap((column, index): Laid[] => {
    const cells = table.rows.map((row) => row[index] ?? null);
    const label = words?.column(column.key, language) ?? columnLabel(column.key, language);
    const names = namesOf(column.key);
    if (!names) {
      const said = closed.has(column.key) ? cells.map(word(language)) : cells;
      const own = (cell: CsvCell, at: number): CsvCell =>
        (typeof cell === 'string' && words?.code(column.key, cell, language)) || (said[at] ?? null);
      return [{ ...column, label, cells: cells.map(own) }];
    }
    const inWords = word(language);
    const named = cells.map((cell) => (typeof cell === 'string' && names.get(cell)) || inWords(cell));
    const code = columnLabel('code', language);
    return [
      { ...column, label, key: `${column.key}_name`, cells: named },
      { ...column, label: `${label} (${code})`, cells },
    ];
  });
  const rows = table.rows.map((_, at) => laid.map(({ cells }) => cells[at] ?? null));
  const columns = laid.map(({ key, label, kind, interval = false }) => ({ key, label, kind, interval }));
  return { columns, rows };
}

function word(language: Language): (cell: CsvCell) => CsvCell {
  return (cell) =>
    typeof cell === 'string'
      ? cell
          .split('|')
          .map((code) => exportWord(code, language))
          .join('|')
      : cell;
}
