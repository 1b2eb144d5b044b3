import type { ImportKind, ObservationOf } from '../../collection/observation.ts';
import type { RowReader } from './row-reader.ts';

/** One column of an import file. */
export interface Column {
  readonly name: string;
  /** The column may be left out of the file, and its cells blank. */
  readonly optional?: boolean;
  /** Its cells are numbers, which tell the decimal mark of the file. */
  readonly number?: boolean;
  /** Its numbers lie below 1,000, so that a sign before three digits can only be the decimal mark. */
  readonly small?: boolean;
}

/** How the rows of a table are read. */
export interface TableParser<Row> {
  readonly columns: readonly Column[];
  /** The record of one row; worthless when the reader reported a fault meanwhile. */
  parse(read: RowReader): Row;
  /** What may occur once in a file, and the column where a second one is reported. */
  key(row: Row): string;
  readonly keyColumn: string;
}

/** How the rows of one kind of observation are read. */
export interface KindParser<K extends ImportKind = ImportKind> extends TableParser<ObservationOf<K>> {
  readonly kind: K;
}

/** A parser as the list of all kinds holds it. */
export function defineKind<K extends ImportKind>(parser: KindParser<K>): KindParser {
  // Each parser is only ever handed the records it made; the list cannot say so.
  return parser as unknown as KindParser;
}

/**
 * Columns from a line of names: `?` optional, `#` a number, `~` a number below 1,000.
 * @example columns('aar indeks# note?')[2] // { name: 'note', optional: true }
 */
export function columns(names: string): readonly Column[] {
  return names.split(' ').map((name) => ({
    name: name.replace(/[?#~]/g, ''),
    ...(name.includes('?') ? { optional: true } : {}),
    ...(/[#~]/.test(name) ? { number: true } : {}),
    ...(name.includes('~') ? { small: true } : {}),
  }));
}
