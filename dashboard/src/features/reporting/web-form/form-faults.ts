import type { WorkTexts } from '@tilbudsvifte/locale/work';
import type { FieldError } from '../../../components/error-summary/error-summary.tsx';
import { columnWords } from '../column-names.ts';
import type { FormColumn, FormRow } from './form-rows.ts';

/** Identity of a cell's field. */
export function cellId(row: number, column: string): string {
  return `cell-${row}-${column}`;
}

// Only what can never be a number; how a number is written is the reader's to judge, and it says why.
const numberLike = /^[-−]?[\d., \u00a0]*\d[\d., \u00a0]*$/;

function faultOf(
  column: FormColumn,
  value: string,
): 'webForm.numberWrong' | 'webForm.keyMissing' | undefined {
  const text = value.trim();
  if (column.holds === 'key' && text === '' && column.name !== 'niveau') return 'webForm.keyMissing';
  if (column.holds === 'number' && text !== '' && !numberLike.test(text)) return 'webForm.numberWrong';
  return undefined;
}

/** What can be seen to be wrong before the rows are sent, cell by cell in reading order. */
export function formFaults(
  rows: readonly FormRow[],
  columns: readonly FormColumn[],
  texts: WorkTexts,
): readonly FieldError[] {
  return rows.flatMap(({ id, cells }, at) =>
    columns.flatMap((column, index) => {
      const value = cells[index] ?? '';
      const fault = faultOf(column, value);
      if (!fault) return [];
      const text = texts(fault, { column: columnWords(column.name, texts), row: at + 1, value });
      return [{ id: cellId(id, column.name), text }];
    }),
  );
}
