import type { Figure } from '@tilbudsvifte/planning';

/** What a column holds. Measures are followed by a status column; the others stand alone. */
export type CsvColumnKind = 'text' | 'year' | 'date' | 'status' | 'number' | 'share' | 'points' | 'money';

/** One column: machine key, label for people, and whether its figures carry intervals to write out. */
export interface CsvColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: CsvColumnKind;
  readonly interval?: boolean;
}

/** One cell; null says nothing at all. */
export type CsvCell = string | number | Figure | null;

/** A table to write, one cell per column in every row. */
export interface CsvTable {
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** 'da' opens in a Danish spreadsheet; 'machine' is RFC 4180 with decimal points. */
export type CsvDialect = 'da' | 'machine';
