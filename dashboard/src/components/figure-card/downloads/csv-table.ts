import type { CsvColumnKind, CsvTable } from '@tilbudsvifte/locale';
import type { FigureModel, TableColumn } from '../figure-model.ts';

const KINDS: Record<TableColumn['kind'], CsvColumnKind> = {
  text: 'text',
  year: 'year',
  date: 'date',
  integer: 'number',
  decimal: 'number',
  signed: 'number',
  share: 'share',
  points: 'points',
  money: 'money',
};

/** The figure's own rows as a table to write as CSV: nothing that the screen does not show. */
export function csvTable({ columns, rows }: Pick<FigureModel, 'columns' | 'rows'>): CsvTable {
  return {
    columns: columns.map(({ key, label, kind, interval = false }) => ({
      key,
      label,
      kind: KINDS[kind],
      interval,
    })),
    rows: rows.map(({ cells }) => cells),
  };
}
