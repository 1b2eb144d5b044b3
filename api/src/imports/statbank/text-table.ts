import { csvRecords } from '../tables/csv-records.ts';
import type { CsvReading } from '../tables/csv-records.ts';
import { cellText } from '../tables/table-record.ts';
import type { TableRecord } from '../tables/table-record.ts';
import type { StatTable } from './stat-table.ts';

/** Whether a header line is that of a StatBank CSV: the figure's column is always INDHOLD. */
export function isStatHeader(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim().toUpperCase() === 'INDHOLD');
}

/** A StatBank CSV or BULK file: named columns in any order. */
export function textTable(reading: CsvReading, header: TableRecord): StatTable {
  return {
    format: 'statbank-csv',
    encoding: reading.encoding,
    columns: header.cells.map((cell) => cellText(cell).toUpperCase()),
    headerRow: header.row,
    async *records() {
      for await (const batch of csvRecords(reading)) yield batch.filter(({ row }) => row > header.row);
    },
  };
}
