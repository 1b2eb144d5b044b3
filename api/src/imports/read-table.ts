import { contentType } from './decoding/content-type.ts';
import { decoderOf } from './decoding/decoded-text.ts';
import { readHead } from './decoding/source-bytes.ts';
import { textEncoding } from './decoding/text-encoding.ts';
import { importIssue, type ImportIssue } from './import-issue.ts';
import { ImportRefused, refuse } from './import-refused.ts';
import type { ImportLookups, ImportSource } from './import-source.ts';
import { columnScore, matchHeader } from './rows/header.ts';
import type { TableParser } from './rows/kind-parser.ts';
import { ownRows, type OwnTable } from './rows/own-rows.ts';
import { csvLayout } from './tables/csv-layout.ts';
import { csvRecords } from './tables/csv-records.ts';
import type { TableRecord } from './tables/table-record.ts';
import { firstRecord } from './open-sheet.ts';
import { openWorkbook } from './workbook/open-workbook.ts';

export type { ImportIssue, ImportLookups };
export { columns, type TableParser } from './rows/kind-parser.ts';
export type { RowReader } from './rows/row-reader.ts';
export type { RawCell } from './tables/table-record.ts';
export type { ClosedWords } from './values/closed-words.ts';

/** Rows of a table that is no delivery, and everything to be said about it. */
export interface ReadTable<Row> {
  readonly rows: readonly Row[];
  readonly issues: readonly ImportIssue[];
}

type Opened<Row> = Omit<OwnTable<Row>, 'header' | 'headerRow'> & { readonly headerRecord: TableRecord };
const headBytes = 256 * 1024;

/**
 * Read table — a CSV or XLSX file whose columns are known, through the decoders of deliveries: rows, or issues at their
 * cells. For lists that are stored elsewhere than in batches; the caller stores nothing if an issue is an error.
 * @example await readTable({ name: 'p.csv', open }, programmeParser, lookups) // { rows: [{ startsAt: '15:30', … }], issues: [] }
 */
export async function readTable<Row>(
  source: ImportSource,
  parser: TableParser<Row>,
  lookups: ImportLookups,
): Promise<ReadTable<Row>> {
  try {
    const { headerRecord, ...opened } = await openTable<Row>(source, parser);
    const read = matchHeader<Row, TableParser<Row>>(headerRecord, parser);
    const sheet = opened.sheet === undefined ? {} : { sheet: opened.sheet };
    if ('issues' in read) return { rows: [], issues: read.issues.map((issue) => ({ ...sheet, ...issue })) };
    const table = { ...opened, header: read.header, headerRow: headerRecord.row };
    return await collected(ownRows(table, { lookups, options: {} }));
  } catch (error) {
    if (error instanceof ImportRefused) return { rows: [], issues: error.issues };
    throw error;
  }
}

async function collected<Row>(read: ReturnType<typeof ownRows<Row>>): Promise<ReadTable<Row>> {
  const rows: Row[] = [];
  const issues: ImportIssue[] = [];
  for await (const part of read)
    for (const row of part)
      if ('issues' in row) issues.push(...row.issues);
      else rows.push(...row.observations);
  return { rows, issues };
}

async function openTable<Row>(source: ImportSource, parser: TableParser<Row>): Promise<Opened<Row>> {
  const head = await readHead(source, headBytes);
  return contentType(head, source.name) === 'zip' ? openSheet(source) : openText(source, head, parser);
}

async function openText<Row>(
  source: ImportSource,
  bytes: Buffer,
  parser: TableParser<Row>,
): Promise<Opened<Row>> {
  const encoding = await textEncoding(source, bytes);
  const head = decoderOf(encoding).decode(bytes, { stream: true });
  const layout = csvLayout(head, (cells) => columnScore(cells, parser));
  if (!layout) throw refuse('file-empty');
  const { delimiter, skippedLines, first } = layout;
  const records = (): ReturnType<typeof csvRecords> =>
    csvRecords({ source, encoding, delimiter, skippedLines });
  return { headerRecord: first, notices: [], records };
}

async function openSheet<Row>(source: ImportSource): Promise<Opened<Row>> {
  const workbook = await openWorkbook(source);
  const { sheetName: sheet, otherSheets, records } = workbook;
  const headerRecord = await firstRecord(workbook);
  if (!headerRecord) throw refuse('no-rows', { sheet });
  const notices =
    otherSheets > 0 ? [importIssue('sheets-ignored', { sheet, params: { sheets: otherSheets } })] : [];
  return { headerRecord, sheet, notices, records };
}
