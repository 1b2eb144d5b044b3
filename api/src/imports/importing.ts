import type { ImportIssue, ImportOptions, ImportRow, openImport } from './read-import.ts';

/** What is asked for. */
export interface ImportRequest {
  readonly file: string;
  /** Name that people know the file by, where it is not that of the path. */
  readonly fileName?: string;
  readonly options: ImportOptions;
  /** Municipality code of the reporter, or "sekretariat". */
  readonly reporter: string;
  /** Into force at once, kept as a draft until accepted, or only checked. */
  readonly fate: 'accept' | 'draft' | 'check';
  readonly synthetic: boolean;
}

/** What came of it. Nothing is stored unless `state` is "stored". */
export interface ImportResult {
  readonly state: 'stored' | 'checked' | 'unchanged' | 'refused';
  readonly kind: string | null;
  readonly table: string | null;
  readonly rows: number;
  readonly issues: readonly ImportIssue[];
  readonly hash?: string;
  readonly batchId?: string;
}

/** Called every few thousand rows. */
export type ImportProgress = (rows: number) => void;

/** How an import is carried out. */
export interface Importing {
  readonly progress: ImportProgress;
  /** Looks at each row as it comes and may put issues in its place. */
  readonly examine?: (row: ImportRow) => ImportRow;
  /** Reads the file; in this thread unless told otherwise. */
  readonly open?: typeof openImport;
}
