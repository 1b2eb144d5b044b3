import { importIssue } from './import-issue.ts';
import type { ImportIssue, IssueCode, IssueDetail } from './import-issue.ts';

/**
 * Import refused — carries the issues that stop reading up to the entry, which answers them as values.
 * Thrown inside this folder only: bytes arrive through several nested generators, and a fault in any of them ends all.
 */
export class ImportRefused extends Error {
  readonly issues: ImportIssue[];

  constructor(issues: ImportIssue[]) {
    super(issues.map((issue) => issue.code).join(', '));
    this.name = 'ImportRefused';
    this.issues = issues;
  }
}

/** A refusal with one issue. @example refuse('file-empty').issues.length // 1 */
export function refuse(code: IssueCode, detail: IssueDetail = {}): ImportRefused {
  return new ImportRefused([importIssue(code, detail)]);
}
