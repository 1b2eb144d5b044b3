import { CsvSplitter } from '../../imports/tables/csv-splitter.ts';
import { cellText, type RawCell } from '../../imports/tables/table-record.ts';
import { openWorkbook } from '../../imports/workbook/open-workbook.ts';

/** Rows of a CSV file, read by the importer's splitter. */
export function readCsv(file: Buffer, delimiter: string): string[][] {
  const splitter = new CsvSplitter(delimiter);
  const text = file.toString('utf8').replace(/^\ufeff/, '');
  return [...splitter.push(text), ...splitter.end()].map(({ cells }) => cells.map(cellText));
}

/** Cells of a workbook's first sheet, read by the importer. */
export async function readWorkbook(file: Buffer): Promise<(readonly RawCell[])[]> {
  const source = {
    name: 'x.xlsx',
    async *open() {
      yield await Promise.resolve(new Uint8Array(file));
    },
  };
  const rows: (readonly RawCell[])[] = [];
  for await (const records of (await openWorkbook(source)).records())
    rows.push(...records.map(({ cells }) => cells));
  return rows;
}
