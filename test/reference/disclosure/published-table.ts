import type { CountEquation } from '@tilbudsvifte/planning';

/** A table with its row and column sums published. */
export interface PublishedTable {
  readonly counts: ReadonlyMap<string, number>;
  readonly equations: readonly CountEquation[];
}

/** Cells are named row/column. */
export function publishedTable(
  table: readonly (readonly number[])[],
  rows: readonly string[] = [...table.keys()].map(String),
  columns: readonly string[] = [...table[0]!.keys()].map(String),
): PublishedTable {
  const counts = new Map<string, number>();
  rows.forEach((row, i) => columns.forEach((column, j) => counts.set(`${row}/${column}`, table[i]![j]!)));
  const lines = [
    ...rows.map((row) => columns.map((column) => `${row}/${column}`)),
    ...columns.map((column) => rows.map((row) => `${row}/${column}`)),
  ];
  return {
    counts,
    equations: lines.map((cells) =>
      published(
        cells,
        cells.reduce((sum, cell) => sum + counts.get(cell)!, 0),
      ),
    ),
  };
}

/** A published sum; `within` is how far rounding may have taken it. */
export function published(cells: readonly string[], value: number, within = 0): CountEquation {
  return { terms: cells.map((cell) => ({ cell, coefficient: 1 })), value, within };
}
