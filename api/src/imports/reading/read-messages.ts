import type { ImportIssue, ImportLookups, ImportOptions, ImportRow, OpenedImport } from '../read-import.ts';

/** What a reading thread is given. */
export interface ReadOrder {
  readonly file: string;
  readonly name: string;
  readonly size: number;
  readonly lookups: ImportLookups;
  readonly options: ImportOptions;
}

/** What it sends back: first how the file opened, then rows each time it is asked. */
export type ReadMessage =
  | { readonly refused: readonly ImportIssue[] }
  | { readonly opened: Omit<OpenedImport, 'rows'> }
  | { readonly rows: readonly ImportRow[] }
  | { readonly done: true }
  | { readonly failed: string };
