import { issuesCell } from './issues-cell.ts';
import { issuesCode } from './issues-code.ts';
import { issuesDelivery } from './issues-delivery.ts';
import { issuesFile } from './issues-file.ts';
import { issuesHeader } from './issues-header.ts';
import { issuesNotice } from './issues-notice.ts';
import { issuesTable } from './issues-table.ts';
import { issuesWorkbook } from './issues-workbook.ts';

/** Every topic of import issues, in one list so that a test can see keys that two topics both claim. */
export const importTopics = [
  issuesCell,
  issuesCode,
  issuesDelivery,
  issuesFile,
  issuesHeader,
  issuesNotice,
  issuesTable,
  issuesWorkbook,
] as const;

/** Every text about a delivered file by key. */
export const importsCatalogue = {
  ...issuesCell,
  ...issuesCode,
  ...issuesDelivery,
  ...issuesFile,
  ...issuesHeader,
  ...issuesNotice,
  ...issuesTable,
  ...issuesWorkbook,
} as const;
