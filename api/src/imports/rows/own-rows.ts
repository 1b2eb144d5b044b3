import { importIssue } from '../import-issue.ts';
import type { ImportIssue } from '../import-issue.ts';
import { ImportRefused } from '../import-refused.ts';
import type { ImportContext, ReadRow } from '../import-source.ts';
import type { Observation } from '../../collection/observation.ts';
import { columnLetter, isBlankRow } from '../tables/table-record.ts';
import type { RecordBatches, TableRecord } from '../tables/table-record.ts';
import { decimalMarkOf } from './decimal-mark.ts';
import type { Header } from './header.ts';
import type { TableParser } from './kind-parser.ts';
import { IssueLog } from './issue-log.ts';
import { readPart } from './read-part.ts';
import { RowKeys } from './row-keys.ts';
import { RowReader } from './row-reader.ts';

/** A table in one of the import formats of this system, readable more than once. */
export interface OwnTable<Row = Observation> {
  readonly header: Header<TableParser<Row>>;
  readonly headerRow: number;
  readonly sheet?: string;
  /** Notices known before the first row. */
  readonly notices: readonly ImportIssue[];
  records(onIssue?: (issue: ImportIssue) => void): RecordBatches;
}

/** Reads the rows of one table; kept apart from the generator so that each step has a name. */
class OwnRows<Row> {
  readonly log = new IssueLog();
  private readonly keys = new RowKeys();
  private readonly reader: RowReader;
  private readonly table: OwnTable<Row>;
  rows = 0;

  constructor(table: OwnTable<Row>, reader: Omit<ConstructorParameters<typeof RowReader>[0], 'report'>) {
    this.table = table;
    this.reader = new RowReader({ ...reader, report: (issue) => this.log.add(issue) });
  }

  /** The record of one row, or undefined when the row is blank or at fault. */
  read(record: TableRecord): ReadRow<Row> | undefined {
    if (record.row <= this.table.headerRow || isBlankRow(record.cells)) return undefined;
    this.rows += 1;
    if (!this.fits(record)) return undefined;
    const { reader, table } = this;
    const { parser } = table.header;
    reader.turnTo(record);
    const observation = parser.parse(reader);
    if (!reader.sound) return undefined;
    const firstRow = this.keys.firstRow(parser.key(observation), record.row);
    if (firstRow === undefined) return { row: record.row, observations: [observation] };
    reader.report('duplicate-row', parser.keyColumn, { params: { firstRow } });
    return undefined;
  }

  /** A row has the header's fields; a workbook leaves blank cells at the end out. */
  private fits({ row, cells }: TableRecord): boolean {
    const { width } = this.table.header;
    const tooMany = cells.length > width && !isBlankRow(cells.slice(width));
    if (!tooMany && (cells.length >= width || this.table.sheet !== undefined)) return true;
    const place = { row, column: columnLetter(tooMany ? width : cells.length - 1), ...this.sheet() };
    this.log.add(importIssue('row-ragged', { ...place, params: { expected: width, found: cells.length } }));
    return false;
  }

  /** What can only be said at the end. */
  close(): void {
    const { headerRow, notices } = this.table;
    if (this.rows === 0) this.log.add(importIssue('no-rows', { row: headerRow, ...this.sheet() }));
    if (this.keys.unchecked > 0) {
      this.log.add(importIssue('duplicates-unchecked', { params: { rows: this.keys.unchecked } }));
    }
    notices.forEach((notice) => this.log.add(notice));
  }

  private sheet(): { sheet?: string } {
    return this.table.sheet === undefined ? {} : { sheet: this.table.sheet };
  }
}

/** The rows of a table as records and issues, in the order of the file; whole-file notices last. */
export async function* ownRows<Row>(
  table: OwnTable<Row>,
  context: Pick<ImportContext, 'lookups' | 'options'>,
): AsyncGenerator<ReadRow<Row>[]> {
  const { positions, parser } = table.header;
  const numbers = parser.columns.flatMap(({ name, number, small = false }) => {
    const position = number ? positions.get(name) : undefined;
    return position === undefined ? [] : [{ position, small }];
  });
  let log = new IssueLog();
  try {
    const mark = context.options.decimalMark ?? (await decimalMarkOf(afterHeader(table), numbers));
    const sheet = table.sheet === undefined ? {} : { sheet: table.sheet };
    const rows = new OwnRows(table, { positions, lookups: context.lookups, mark, ...sheet });
    log = rows.log;
    for await (const batch of table.records((issue) => log.add(issue))) yield readPart(batch, rows);
    rows.close();
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    error.issues.forEach((issue) => log.add(issue));
  }
  const last = [...log.take(), ...log.closing()];
  if (last.length > 0) yield [{ issues: last }];
}

async function* afterHeader<Row>(table: OwnTable<Row>): RecordBatches {
  for await (const batch of table.records()) yield batch.filter(({ row }) => row > table.headerRow);
}
