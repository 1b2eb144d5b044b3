import { isMeasure } from '../data-table/cell-text.ts';
import type { FigureModel, TableColumn, TableRow } from './figure-model.ts';

/** Columns and rows of one table. */
export interface PaperTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

// As many as stand side by side on A4 with letters that can be read.
const mostColumns = 9;
const mostRepeated = 2;

/** Places of the columns that name a row, which every part repeats. */
function namesOf(columns: readonly TableColumn[]): number[] {
  const firstMeasure = columns.findIndex(({ kind }) => isMeasure(kind));
  const names = firstMeasure < 0 ? columns.length : Math.max(1, firstMeasure);
  return columns.map((_, at) => at).slice(0, Math.min(names, mostRepeated));
}

/** Tables for paper — one that is too wide is continued below with the columns that name its rows: paper cannot scroll. */
export function paperTables({ columns, rows }: Pick<FigureModel, 'columns' | 'rows'>): PaperTable[] {
  if (columns.length <= mostColumns) return [{ columns, rows }];
  const names = namesOf(columns);
  const others = columns.map((_, at) => at).filter((at) => !names.includes(at));
  const room = mostColumns - names.length;
  return Array.from({ length: Math.ceil(others.length / room) }, (_, part) => {
    const shown = [...names, ...others.slice(part * room, (part + 1) * room)];
    return {
      columns: shown.flatMap((at) => columns[at] ?? []),
      rows: rows.map((row) => ({ ...row, cells: shown.map((at) => row.cells[at] ?? '') })),
    };
  });
}
