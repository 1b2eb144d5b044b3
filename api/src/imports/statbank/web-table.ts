import { csvRecords } from '../tables/csv-records.ts';
import type { CsvReading } from '../tables/csv-records.ts';
import type { TableRecord } from '../tables/table-record.ts';
import { cellText } from '../tables/table-record.ts';
import type { StatTable } from './stat-table.ts';
import { statPriceUnit } from './stat-words.ts';

const functionLabel = /^\d\.\d{2}\.\d{2}(?:\s|$)/;
const figure = /^-?\d+(?:[.,]\d+)?$|^\.\.$/;

/** The variable of each field, by what the first line says; undefined when it is no line of this form. */
function columnsOf(texts: readonly string[]): string[] | undefined {
  const last = texts.length - 1;
  const unit = texts.findIndex((text) => statPriceUnit(text) !== undefined);
  const account = texts.findIndex((text) => functionLabel.test(text));
  if (last < 3 || unit < 0 || account < 0 || !figure.test(texts[last] ?? '')) return undefined;
  const names = texts.map((text, at) => {
    if (at === last) return 'INDHOLD';
    if (at === unit) return 'PRISENHED';
    if (at === account) return 'FUNKTION';
    if (at === last - 1) return 'OMRÅDE';
    return /^\d{4}$/.test(text) ? 'TID' : 'ART';
  });
  return new Set(names).size === names.length ? names : undefined;
}

/** Whether a first line is of this form. */
export function isWebLine(cells: readonly string[]): boolean {
  return columnsOf(cells) !== undefined;
}

/**
 * Web table — the comma CSV of StatBank's web site for accounts by function: no header, labels only, and no year
 * unless asked for. It is recognised by its shape: a price unit, a dotted function, an area and a figure.
 */
export function webTable(reading: CsvReading, first: TableRecord): StatTable | undefined {
  const columns = reading.delimiter === ',' ? columnsOf(first.cells.map(cellText)) : undefined;
  return (
    columns && {
      format: 'statbank-web',
      named: 'REGK31',
      encoding: reading.encoding,
      columns,
      records: () => csvRecords(reading),
    }
  );
}
