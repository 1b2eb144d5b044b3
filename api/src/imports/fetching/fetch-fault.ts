import { importIssue } from '../import-issue.ts';
import type { ImportIssue, IssueCode, IssueDetail } from '../import-issue.ts';

/** Why a table could not be fetched, as an issue that people read like those of a file. */
export class FetchFault extends Error {
  readonly issue: ImportIssue;

  constructor(code: IssueCode, detail: IssueDetail = {}) {
    super(code);
    this.name = 'FetchFault';
    this.issue = importIssue(code, detail);
  }

  /** StatBank itself is away or overloaded; another try may do. */
  get passing(): boolean {
    return this.issue.code === 'statbank-unreachable' || this.issue.code === 'statbank-busy';
  }
}
