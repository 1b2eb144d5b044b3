import type { ImportIssue } from './import-issue.ts';
import type { ImportKind, Observation } from '../collection/observation.ts';

/** A file to read; opened once per pass, so that nothing of it need be kept in memory. */
export interface ImportSource {
  readonly name: string;
  open(): NodeJS.ReadableStream | AsyncIterable<Uint8Array>;
  readonly size?: number;
}

/** What a person states because the file does not. */
export interface ImportOptions {
  readonly kind?: ImportKind;
  readonly year?: number;
  readonly decimalMark?: ',' | '.';
}

/** Codes already known, which a file may refer to. Names are folded as `foldName` does. */
export interface ImportLookups {
  readonly municipalities: ReadonlySet<string>;
  readonly targetGroups: ReadonlySet<string>;
  readonly serviceTypes: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  /** Service id → municipality that hosts it. */
  readonly services: ReadonlyMap<string, string>;
  readonly regions: ReadonlySet<string>;
  /** Folded name → municipality code. */
  readonly municipalityNames: ReadonlyMap<string, string>;
}

export type ImportFormat =
  'csv' | 'xlsx' | 'statbank-csv' | 'statbank-xlsx' | 'statbank-json' | 'statbank-web';

/** What one row of a file gave: records, or issues. Notices about the whole file come last. */
export type ReadRow<Row> =
  { readonly row: number; readonly observations: Row[] } | { readonly issues: ImportIssue[] };
/** The same of a file of observations. */
export type ImportRow = ReadRow<Observation>;

/** A file whose kind and format are known. */
export interface OpenedImport {
  readonly kind: ImportKind;
  readonly format: ImportFormat;
  readonly encoding?: string;
  /** StatBank table, where the file or its columns tell. */
  readonly table?: string;
  /** All rows in the order of the file, in parts: one wait for each piece of the file and not for each row. */
  rows(): AsyncGenerator<readonly ImportRow[]>;
}

/** Everything a reader needs besides the bytes. */
export interface ImportContext {
  readonly source: ImportSource;
  readonly lookups: ImportLookups;
  readonly options: ImportOptions;
}
