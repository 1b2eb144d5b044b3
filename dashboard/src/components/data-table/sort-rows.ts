import { compareDanish } from '@tilbudsvifte/locale';
import type { Cell, TableRow } from '../figure-card/figure-model.ts';

/** Column a table is sorted by, and which way. */
export interface TableOrder {
  readonly column: number;
  readonly descending: boolean;
}

const numberOf = (cell: Cell | undefined): number | undefined => {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' && 'value' in cell ? cell.value : undefined;
};

function compareCells(a: Cell | undefined, b: Cell | undefined): number {
  if (typeof a === 'string' && typeof b === 'string') return compareDanish(a, b);
  return (numberOf(a) ?? 0) - (numberOf(b) ?? 0);
}

const isMissing = (cell: Cell | undefined): boolean =>
  typeof cell !== 'string' && numberOf(cell) === undefined;

/**
 * Rows in order — missing figures last in both directions, because they are neither small nor large; totals after
 * everything. Equal rows keep their order.
 */
export function sortRows(rows: readonly TableRow[], order: TableOrder | undefined): readonly TableRow[] {
  if (order === undefined) return rows;
  const cell = (row: TableRow): Cell | undefined => row.cells[order.column];
  const last = (row: TableRow): number => (row.total ? 2 : isMissing(cell(row)) ? 1 : 0);
  const way = order.descending ? -1 : 1;
  return [...rows].sort((a, b) => last(a) - last(b) || way * compareCells(cell(a), cell(b)));
}
