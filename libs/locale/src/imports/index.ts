export { importIssueCodes } from './import-issue-codes.ts';
export { importIssueText } from './import-issue-text.ts';
export type { ImportIssueCode } from './import-issue-text.ts';
