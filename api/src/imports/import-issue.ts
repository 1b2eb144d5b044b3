/** Faults that block a file; nothing of it is stored. */
export const errorCodes = [
  // the file as a whole
  'file-empty',
  'file-too-large',
  'format-unknown',
  'format-mismatch',
  'encoding-unsupported',
  'encoding-mixed',
  'encoding-garbled',
  'nul-character',
  'line-too-long',
  'too-many-columns',
  'quote-unclosed',
  'quote-misplaced',
  'no-rows',
  'too-many-issues',
  // the workbook around the sheet
  'workbook-encrypted',
  'workbook-macro',
  'workbook-too-large',
  'workbook-unsafe',
  'workbook-broken',
  'formula-without-value',
  'cell-error',
  // header and rows
  'kind-unknown',
  'column-missing',
  'column-unknown',
  'column-repeated',
  'row-ragged',
  'duplicate-row',
  // cells
  'value-missing',
  'number-invalid',
  'number-ambiguous',
  'number-mark-conflict',
  'number-out-of-range',
  'number-not-whole',
  'share-not-percent',
  'date-invalid',
  'date-ambiguous',
  'period-invalid',
  'year-invalid',
  'word-unknown',
  'text-too-long',
  'id-invalid',
  'code-invalid',
  'personal-number',
  'municipality-unknown',
  'region-unknown',
  'service-unknown',
  'service-type-unknown',
  'target-group-unknown',
  'function-unknown',
  // between cells
  'free-over-approved',
  'valid-to-before-valid-from',
  'age-to-before-age-from',
  // StatBank
  'table-unknown',
  'table-ambiguous',
  'layout-unknown',
  'area-missing',
  'area-unknown',
  'period-missing',
  'year-not-stated',
  'sex-incomplete',
  'sex-invalid',
  'age-invalid',
  'total-missing',
  'price-unit-mixed',
  'price-unit-missing',
] as const;

/** Facts worth telling about a file that is stored all the same. */
export const noticeCodes = [
  'occupied-over-available',
  'duplicates-unchecked',
  'sheets-ignored',
  'areas-nested',
  'ages-missing',
  'ages-not-stated',
  'sex-not-stated',
  'detail-skipped',
  'functions-skipped',
  'values-withheld',
  'edition-not-stated',
] as const;

/** Closed code of an import issue; the words for it live in the locale. */
export type IssueCode = (typeof errorCodes)[number] | (typeof noticeCodes)[number];

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

const notices: ReadonlySet<string> = new Set(noticeCodes);
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
