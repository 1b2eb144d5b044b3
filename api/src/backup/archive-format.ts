/** First line of a backup: what it is and which migrations its tables belong to. */
export interface ArchiveHead {
  readonly format: 'tilbudsvifte-backup';
  readonly version: 1;
  readonly migrations: readonly string[];
  readonly tables: readonly string[];
}

/** Line before a table's rows: its columns and how many bytes of COPY text follow. */
export interface ArchiveTable {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Line after a table's rows. */
export interface ArchiveTableEnd {
  readonly end: string;
  readonly rows: number;
  /** SHA-256 of the table's COPY text. */
  readonly sha256: string;
}

/** The backup cannot be used as it is. */
export class BackupRefused extends Error {}

/** Marks a line of COPY text, so that data can never be read as structure. */
export const dataMark = '>';
