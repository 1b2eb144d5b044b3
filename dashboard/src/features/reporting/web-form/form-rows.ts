import type { Schema } from '../../../lib/api.ts';

export type FormColumn = Schema<'FormColumnAnswer'>;

/** A row of the form as it is being filled in. */
export interface FormRow {
  /** Its place when the form was opened; new rows go on counting. */
  readonly id: number;
  readonly cells: readonly string[];
  /** A row that was not there last time: what names it is chosen here. */
  readonly added: boolean;
}

/** The rows that are being filled in. */
export interface FormRows {
  readonly rows: readonly FormRow[];
  /** The row that was removed last, and where it stood. */
  readonly removed?: { readonly row: FormRow; readonly at: number } | undefined;
}

/** What is done with the rows. */
export type RowsChange =
  | { readonly do: 'write'; readonly id: number; readonly column: number; readonly value: string }
  | { readonly do: 'add'; readonly cells: readonly string[] }
  | { readonly do: 'remove'; readonly id: number }
  | { readonly do: 'undo' }
  | { readonly do: 'replace'; readonly rows: FormRows };

/** Rows of the form as it was answered, each with an identity that lasts while others come and go. */
export function asRows(rows: readonly (readonly string[])[]): FormRows {
  return { rows: rows.map((cells, id) => ({ id, cells, added: false })) };
}

function written(row: FormRow, column: number, value: string): FormRow {
  return { ...row, cells: row.cells.map((cell, at) => (at === column ? value : cell)) };
}

function removeRow({ rows }: FormRows, id: number): FormRows {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  return row ? { rows: rows.filter((other) => other !== row), removed: { row, at } } : { rows };
}

function undo({ rows, removed }: FormRows): FormRows {
  if (!removed) return { rows };
  return { rows: [...rows.slice(0, removed.at), removed.row, ...rows.slice(removed.at)] };
}

/** The rows after a change. */
export function changeRows(state: FormRows, change: RowsChange): FormRows {
  switch (change.do) {
    case 'write':
      return {
        ...state,
        rows: state.rows.map((row) =>
          row.id === change.id ? written(row, change.column, change.value) : row,
        ),
      };
    case 'add': {
      const id = Math.max(-1, ...state.rows.map((row) => row.id), state.removed?.row.id ?? -1) + 1;
      return { rows: [...state.rows, { id, cells: change.cells, added: true }] };
    }
    case 'remove':
      return removeRow(state, change.id);
    case 'undo':
      return undo(state);
    case 'replace':
      return change.rows;
  }
}

/** How many cells differ from last time; a row that is new or gone counts as its columns. */
export function changedCells({ rows }: FormRows, before: readonly (readonly string[])[]): number {
  const kept = new Map(rows.filter(({ added }) => !added).map(({ id, cells }) => [id, cells]));
  const rowsGone = before.reduce((sum, cells, id) => {
    const now = kept.get(id);
    return sum + (now ? cells.filter((cell, at) => cell !== now[at]).length : cells.length);
  }, 0);
  return rows
    .filter(({ added }) => added)
    .reduce((sum, { cells }) => sum + cells.filter((cell) => cell !== '').length, rowsGone);
}
