import type { Place } from './next-place.ts';

/** Rows whose cells are found by column key. */
export interface CellRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Key of the button in a cell; row and column keys may hold any character. */
export const cellPlace = (row: string, column: string): string => JSON.stringify([row, column]);

/** Places of all cells of a table that exist, for the arrow keys, in the order they are drawn. */
export function cellPlaces(
  rows: readonly CellRow[],
  columns: readonly { readonly key: string }[],
): readonly Place[] {
  return rows.flatMap((row, r) =>
    columns.flatMap(({ key }, c) =>
      row.cells[key] === undefined ? [] : [{ key: cellPlace(row.key, key), column: c, row: r }],
    ),
  );
}
