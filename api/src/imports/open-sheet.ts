import { importIssue } from './import-issue.ts';
import { refuse } from './import-refused.ts';
import type { ImportContext, OpenedImport } from './import-source.ts';
import { openOwnTable } from './open-own-table.ts';
import { openStatTable } from './statbank/open-stat-table.ts';
import { isRawSheet, rawSheetTable } from './statbank/raw-sheet.ts';
import type { TableRecord } from './tables/table-record.ts';
import { openWorkbook } from './workbook/open-workbook.ts';
import type { OpenWorkbook } from './workbook/open-workbook.ts';

/** The row that should be the header. */
export async function firstRecord(workbook: OpenWorkbook): Promise<TableRecord | undefined> {
  for await (const batch of workbook.records()) return batch[0];
  return undefined;
}

/**
 * Open sheet — the first visible sheet of a workbook: StatBank's cross table, else one of the import files.
 * @throws ImportRefused when the workbook is unsafe, empty or not recognised.
 */
export async function openSheet(context: ImportContext): Promise<OpenedImport> {
  const workbook = await openWorkbook(context.source);
  const { sheetName: sheet, otherSheets } = workbook;
  const headerRecord = await firstRecord(workbook);
  if (!headerRecord) throw refuse('no-rows', { sheet });
  if (isRawSheet(headerRecord)) return openStatTable(await rawSheetTable(workbook), context);
  const notices =
    otherSheets > 0 ? [importIssue('sheets-ignored', { sheet, params: { sheets: otherSheets } })] : [];
  const { records } = workbook;
  return openOwnTable({ format: 'xlsx', sheet, headerRecord, notices, records }, context);
}
