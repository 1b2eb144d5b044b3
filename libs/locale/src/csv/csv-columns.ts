import { createTexts } from '../texts/create-texts.ts';
import { csvNumber, csvText } from './csv-field.ts';
import type { CsvCell, CsvColumn, CsvDialect } from './csv-table.ts';
import { isMeasure } from './is-measure.ts';

const danish = createTexts('da');

function limits(cell: CsvCell, dialect: CsvDialect): string[] {
  const { lo, hi } = cell !== null && typeof cell === 'object' && 'value' in cell ? cell : {};
  return [lo, hi].map((end) => (end === undefined ? '' : csvNumber(end, dialect)));
}

function value(cell: CsvCell, dialect: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return csvText(cell, dialect);
  if (typeof cell === 'number') return csvNumber(cell, dialect);
  return 'value' in cell ? csvNumber(cell.value, dialect) : '';
}

// People read an empty status as "fine"; a program wants to test one word.
function status(cell: CsvCell, dialect: CsvDialect): string {
  if (cell === null) return '';
  const fine = dialect === 'da' ? '' : 'ok';
  if (typeof cell !== 'object' || 'value' in cell) return fine;
  return dialect === 'da' ? csvText(danish(`missing.${cell.missing}`), dialect) : cell.missing;
}

/** Header fields of one column: itself, its limits where it has intervals, its status where it is a measure. */
export function csvHeader(column: CsvColumn, dialect: CsvDialect): string[] {
  const { key, label, interval } = column;
  const named = { column: label };
  const extra = interval ? [`${key}_lo`, `${key}_hi`] : [];
  const extraLabels = interval ? [danish('table.lowerOf', named), danish('table.upperOf', named)] : [];
  const names = dialect === 'da' ? [label, ...extraLabels] : [key, ...extra];
  const last = dialect === 'da' ? danish('table.statusOf', named) : `${key}_status`;
  return [...names, ...(isMeasure(column) ? [last] : [])].map((name) => csvText(name, dialect));
}

/** Fields of one cell, in the order of its header fields. */
export function csvFields(cell: CsvCell, column: CsvColumn, dialect: CsvDialect): string[] {
  return [
    value(cell, dialect),
    ...(column.interval ? limits(cell, dialect) : []),
    ...(isMeasure(column) ? [status(cell, dialect)] : []),
  ];
}
