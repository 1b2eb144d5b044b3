import { importErrorCodes, importNoticeCodes } from '@tilbudsvifte/contract';
import type { ImportIssueCode } from '@tilbudsvifte/contract';

export { importErrorCodes as errorCodes, importNoticeCodes as noticeCodes };

/** Closed code of an import issue; the list is the contract's, the words for it are the locale's. */
export type IssueCode = ImportIssueCode;

/** One fault or fact about a file, addressed as a spreadsheet shows it. */
export interface ImportIssue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'notice';
  readonly sheet?: string;
  readonly row?: number;
  /** Spreadsheet letter, `A` first. */
  readonly column?: string;
  /** Name of the column in the file. */
  readonly field?: string;
  /** Text as read, at most 80 characters. */
  readonly raw?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Where an issue is and what it says, without the parts that follow from its code. */
export type IssueDetail = Omit<ImportIssue, 'code' | 'severity'>;

const notices: ReadonlySet<string> = new Set(importNoticeCodes);
const rawLimit = 80;

/**
 * Import issue — code and detail with the severity the code carries; long raw text is cut.
 * @example importIssue('year-invalid', { row: 2, raw: '25' }).severity // 'error'
 */
export function importIssue(code: IssueCode, detail: IssueDetail = {}): ImportIssue {
  const severity = notices.has(code) ? 'notice' : 'error';
  const cut = detail.raw !== undefined && detail.raw.length > rawLimit;
  return { code, severity, ...detail, ...(cut ? { raw: `${detail.raw?.slice(0, rawLimit - 1)}…` } : {}) };
}
