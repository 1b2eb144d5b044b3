import type { CsvCell, CsvColumn, CsvTable, Language } from '@tilbudsvifte/locale';
import { columnLabel, exportWord } from '@tilbudsvifte/locale/exports';
import type { EditionContext } from '../editions/edition-context.ts';

/** Every row says which edition it is from and whether it is made up: rows are copied without their file's name. */
export function markedTable(
  table: CsvTable,
  { edition, synthetic }: Pick<EditionContext, 'edition' | 'synthetic'>,
  language: Language | null,
): CsvTable {
  const column = (key: string): CsvColumn => ({
    key,
    label: language ? columnLabel(key, language) : key,
    kind: 'text',
  });
  const word = language ? exportWord(synthetic ? 'yes' : 'no', language) : String(synthetic);
  const marks: CsvCell[] = [edition.label, word];
  return {
    columns: [...table.columns, column('publishedIn'), column('synthetic')],
    rows: table.rows.map((row) => [...row, ...marks]),
  };
}
