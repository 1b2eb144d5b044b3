import type { MissingReason } from '@tilbudsvifte/planning';

// The closed lists of codes that cross the wire. The words for them are in the locale; test/house holds the two together.

/** Import errors — faults that refuse a file; nothing of it is stored. */
export const importErrorCodes = [
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
  // a municipality's delivery
  'row-not-yours',
  'period-not-of-round',
  'reading-failed',
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
  'category-missing',
  'deflator-incomplete',
  // fetching from StatBank
  'statbank-unreachable',
  'statbank-busy',
  'statbank-refused',
  'statbank-elsewhere',
  'statbank-cut-off',
  'statbank-too-large',
  'table-changed',
  'values-absent',
  'suppressed-value-unknown',
] as const;

/** Import notices — facts worth telling about a file that is stored all the same. */
export const importNoticeCodes = [
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
  'zeros-unknown',
  'zeros-skipped',
  'key-figures-skipped',
  'series-incomplete',
  'municipalities-absent',
] as const;

/** Notices — what the reader of an analysis must know. */
export const noticeCodes = [
  'synthetic',
  'coverage-partial',
  'withheld-as-interval',
  'withheld-cells',
  'withheld-spread',
  'account-plan-break-2018',
  'law-break-2024',
  'place-reports-partial',
  'places-in-several-groups',
  'shared-places-split',
  'totals-without-withheld',
  'vacancy-partial',
  'functions-pooled',
  'grouping-ended',
  'grouping-not-begun',
  'price-index-missing',
  'no-need-reported',
  'missing-use',
  'need-raised',
  'partners-pooled',
  'projection-ends',
  'rate-clause-assumed',
  'too-few-to-forecast',
  'provisional',
] as const;

/** Problems — why a request or the start of the program was refused. */
export const problemCodes = [
  'validation',
  'unknown-parameter',
  'repeated-parameter',
  'not-found',
  'unknown-edition',
  'working-edition-forbidden',
  'not-ready',
  'not-acceptable',
  'method-not-allowed',
  'too-large',
  'internal',
  'database-in-use',
  'sign-in-needed',
  'sign-in-failed',
  'second-factor-needed',
  'provider-refused',
  'too-many-attempts',
  'forbidden',
  'cross-site',
  'password-too-short',
  'password-too-long',
  'password-leaked',
  'password-contains-name',
  'name-taken',
  'last-administrator',
  'version-needed',
  'changed-since',
  'idempotency-mismatch',
  'in-progress',
  'step-refused',
  'four-eyes',
  'content-changed',
  'round-closed',
  'comment-needed',
  'upload-incomplete',
  'publication-blocked',
  'agreement-decided',
  'approvals-missing',
  'unsupported-media',
  'import-refused',
  'source-unreachable',
] as const;

/** Roles — what a signed-in person may do; each but the first two is held for one municipality. */
export const roles = ['administrator', 'secretariat', 'approver', 'reporter', 'committee'] as const;

/** Actions of the audit log. */
export const auditActions = [
  'signed-in',
  'sign-in-failed',
  'signed-out',
  'password-changed',
  'second-factor-set',
  'second-factor-removed',
  'user-added',
  'user-changed',
  'password-reset',
  'round-opened',
  'round-changed',
  'deadline-extended',
  'reminder-sent',
  'delivery-drafted',
  'delivery-submitted',
  'delivery-withdrawn',
  'delivery-approved',
  'delivery-accepted',
  'delivery-returned',
  'rule-exempted',
  'edition-published',
  'statbank-fetched',
  'figures-exported',
  'agreement-opened',
  'agreement-changed',
  'agreement-deleted',
  'agreement-moved',
  'approval-recorded',
  'hearing-commented',
  'evidence-added',
  'evidence-removed',
] as const;

/** Missing reasons — why a figure has no value. */
export const missingReasons = [
  'not-reported',
  'withheld',
  'not-applicable',
  'no-capacity',
  'no-demand',
  'zero-base',
  'too-short',
  'not-stationary',
  'mixed-price-years',
] as const satisfies readonly MissingReason[];

/** Code of an import error or notice. */
export type ImportIssueCode = (typeof importErrorCodes)[number] | (typeof importNoticeCodes)[number];
/** Code of a notice of an analysis. */
export type NoticeCode = (typeof noticeCodes)[number];
/** Code of a problem. */
export type ProblemCode = (typeof problemCodes)[number];
/** Role of a signed-in person. */
export type Role = (typeof roles)[number];
/** Action of the audit log. */
export type AuditAction = (typeof auditActions)[number];
