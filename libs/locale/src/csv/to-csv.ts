import { csvFields, csvHeader } from './csv-columns.ts';
import { SEPARATOR } from './csv-field.ts';
import type { CsvCell, CsvDialect, CsvTable } from './csv-table.ts';

const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\ufeff';

function rowFields(row: readonly CsvCell[], { columns }: CsvTable, dialect: CsvDialect): string[] {
  if (row.length !== columns.length) {
    throw new RangeError(`row must have ${columns.length} cells, got ${row.length}`);
  }
  return columns.flatMap((column, index) => csvFields(row[index] ?? null, column, dialect));
}

/**
 * Table as CSV — 'da': semicolons, decimal commas, labels, byte order mark, so that it opens in a Danish spreadsheet;
 * 'machine': commas, decimal points, keys (RFC 4180). A missing figure is an empty cell and a reason in the status
 * column beside it. Shares stay 0 to 1 and numbers keep full precision.
 * @throws RangeError when a row's length differs from the columns or a number is not finite.
 * @example toCsv({ columns: [{ key: 'n', label: 'Antal', kind: 'number' }], rows: [[{ missing: 'withheld' }]] }, 'machine')
 * // 'n,n_status\r\n,withheld\r\n'
 */
export function toCsv(table: CsvTable, dialect: CsvDialect): string {
  const header = table.columns.flatMap((column) => csvHeader(column, dialect));
  const lines = [header, ...table.rows.map((row) => rowFields(row, table, dialect))];
  const body = lines.map((fields) => fields.join(SEPARATOR[dialect]) + LINE_END).join('');
  return dialect === 'da' ? BYTE_ORDER_MARK + body : body;
}
