import type { WorkTexts } from '@tilbudsvifte/locale/work';
import type { Schema } from '../../../lib/api.ts';

type Issue = Schema<'DeliveryIssue'>;

/** Where an issue is, as a spreadsheet says it. @example issuePlace({ sheet: 'Ark1', row: 4, column: 'E' }) // 'Ark1!E4' */
export function issuePlace({ sheet, row, column }: Issue, texts: WorkTexts): string {
  const before = sheet === undefined || sheet === '' ? '' : `${sheet}!`;
  if (row === undefined) return before === '' ? texts('delivery.issueWholeFile') : before.slice(0, -1);
  if (column === undefined) return before + texts('delivery.issueRow', { row: String(row) });
  return `${before}${column}${row}`;
}

// The first row of every file holds the headings.
const headings = 1;

/** Address of the form's cell that an issue is about, for a form that was filled in here. */
export function issueCell({ row, field }: Issue): string | undefined {
  return row === undefined || field === undefined || row <= headings
    ? undefined
    : `${row - headings}.${field}`;
}
