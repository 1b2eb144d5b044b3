import type { CsvCell, CsvColumn, CsvTable } from '../csv/csv-table.ts';
import { isMeasure } from '../csv/is-measure.ts';

/** A column with its place in the rows. */
export interface PlacedColumn extends CsvColumn {
  readonly at: number;
}

/** Columns of a table by what they do. */
export interface TableColumns {
  /** Together they name a row. */
  readonly keys: readonly PlacedColumn[];
  readonly measures: readonly PlacedColumn[];
  /** Words about a row. */
  readonly texts: readonly PlacedColumn[];
}

/** Words of a cell that names something. */
export function cellWord(cell: CsvCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'value' in cell ? String(cell.value) : cell.missing;
}

const groups = (rows: CsvTable['rows'], columns: readonly PlacedColumn[]): number =>
  new Set(rows.map((row) => JSON.stringify(columns.map(({ at }) => cellWord(row[at]))))).size;

/**
 * What names a row: years, what is the same in all rows, and from the left every text that tells rows apart which the
 * columns before it do not. A text that adds nothing is words about the row, or the cube would be mostly holes.
 */
function keysOf(candidates: readonly PlacedColumn[], rows: CsvTable['rows']): PlacedColumn[] {
  const certain = candidates.filter((column) => column.kind === 'year' || groups(rows, [column]) <= 1);
  const keys = candidates.reduce(
    (kept, column) =>
      !kept.includes(column) && groups(rows, [...kept, column]) > groups(rows, kept)
        ? [...kept, column]
        : kept,
    certain,
  );
  return keys.sort((one, other) => one.at - other.at);
}

// Two rows of one name are still two rows.
const counter = { key: 'row', label: 'row', kind: 'text', at: -1 } as const;

/** Columns of a table as keys, measures and words; a row number is the last key where no column tells rows apart. */
export function tableColumns({ columns, rows }: CsvTable): TableColumns {
  const placed = columns.map((column, at) => ({ ...column, at }));
  const candidates = placed.filter((column) => !isMeasure(column));
  const keys = keysOf(candidates, rows);
  return {
    keys: groups(rows, keys) < rows.length ? [...keys, counter] : keys,
    measures: placed.filter(isMeasure),
    texts: candidates.filter((column) => !keys.includes(column)),
  };
}
