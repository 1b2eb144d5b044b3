import type { Language } from '@tilbudsvifte/locale';
import { importIssueText } from '@tilbudsvifte/locale/imports';
import type { ImportIssueCode } from '@tilbudsvifte/locale/imports';
import type { WorkTexts } from '@tilbudsvifte/locale/work';
import type { FieldError } from '../../../components/error-summary/error-summary.tsx';
import { issueParams } from '../../../lib/issue-params.ts';
import { columnWords } from '../column-names.ts';
import type { Delivery } from '../delivery/use-delivery.ts';
import { cellId } from './form-faults.ts';
import type { FormColumn, FormRow } from './form-rows.ts';

// The first row of what was sent holds the headings.
const headings = 1;

interface Shown {
  readonly rows: readonly FormRow[];
  readonly columns: readonly FormColumn[];
}

/** Cells of an earlier try that were refused and still hold what was refused, in reading order. */
export function refusedCells(
  issues: Delivery['issues'],
  { rows, columns }: Shown,
  { texts, language }: { readonly texts: WorkTexts; readonly language: Language },
): readonly FieldError[] {
  return issues.flatMap((issue) => {
    const { code, severity, row = 0, field = '', raw } = issue;
    const shown = rows[row - headings - 1];
    const at = columns.findIndex(({ name }) => name === field);
    if (severity !== 'error' || !shown || at < 0 || shown.cells[at]?.trim() !== raw?.trim()) return [];
    const column = columnWords(field, texts);
    const text = importIssueText(code as ImportIssueCode, { ...issueParams(issue), field: column }, language);
    const where = texts('webForm.cell', { column, row: row - headings });
    return [{ id: cellId(shown.id, field), text: texts('webForm.refusedCell', { where, text }) }];
  });
}
