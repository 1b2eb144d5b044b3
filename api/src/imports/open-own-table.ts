import { ImportRefused } from './import-refused.ts';
import type { ImportIssue } from './import-issue.ts';
import type { ImportContext, OpenedImport } from './import-source.ts';
import { readHeader } from './rows/header.ts';
import { ownRows } from './rows/own-rows.ts';
import type { OwnTable } from './rows/own-rows.ts';
import type { TableRecord } from './tables/table-record.ts';

/** A table whose first row should be the header of one of this system's import files. */
export interface OwnFile {
  readonly format: 'csv' | 'xlsx';
  readonly encoding?: string;
  readonly sheet?: string;
  readonly headerRecord: TableRecord;
  readonly notices: readonly ImportIssue[];
  readonly records: OwnTable['records'];
}

/**
 * Open own table — matches the header and prepares the rows.
 * @throws ImportRefused with every fault of the header.
 */
export function openOwnTable(file: OwnFile, context: ImportContext): OpenedImport {
  const read = readHeader(file.headerRecord, context.options.kind);
  const sheet = file.sheet === undefined ? {} : { sheet: file.sheet };
  if ('issues' in read) throw new ImportRefused(read.issues.map((issue) => ({ ...sheet, ...issue })));
  const { header } = read;
  const { notices, records } = file;
  const table: OwnTable = { header, headerRow: file.headerRecord.row, ...sheet, notices, records };
  return {
    kind: header.parser.kind,
    format: file.format,
    ...(file.encoding === undefined ? {} : { encoding: file.encoding }),
    rows: () => ownRows(table, context),
  };
}
