import { importIssue } from '../import-issue.ts';
import type { ImportIssue } from '../import-issue.ts';

/** Issues told one by one; the rest are counted. */
export const issueLimit = 1000;

/** A part of a text keeps the whole text in memory, here a row of up to a megabyte; a copy does not. */
const ownText = (part: string): string => Buffer.from(part).toString();

/**
 * Issue log — hands on the first 1,000 issues and counts the rest, so that a hostile file cannot fill the memory
 * and a hidden error still blocks.
 */
export class IssueLog {
  private pending: ImportIssue[] = [];
  private readonly flawedCells = new Set<string>();
  private told = 0;
  private hiddenErrors = 0;
  private hiddenNotices = 0;

  add(issue: ImportIssue): void {
    const cell = `${issue.row}${issue.column}`;
    // A broken formula is already told; that its cell is therefore blank is not a second fault.
    if (issue.code === 'value-missing' && this.flawedCells.has(cell)) return;
    if (issue.code === 'cell-error' || issue.code === 'formula-without-value') this.flawedCells.add(cell);
    if (this.told < issueLimit) {
      this.told += 1;
      this.pending.push(issue.raw === undefined ? issue : { ...issue, raw: ownText(issue.raw) });
    } else if (issue.severity === 'error') this.hiddenErrors += 1;
    else this.hiddenNotices += 1;
  }

  /** Whether a fault was added that blocks the file. */
  get hasPending(): boolean {
    return this.pending.length > 0;
  }

  /** The issues since the last call. */
  take(): ImportIssue[] {
    const { pending } = this;
    this.pending = [];
    return pending;
  }

  /** One closing issue that counts what was not told, if anything. */
  closing(): ImportIssue[] {
    const hidden = this.hiddenErrors + this.hiddenNotices;
    if (hidden === 0) return [];
    const issue = importIssue('too-many-issues', {
      params: { told: issueLimit, hidden, hiddenErrors: this.hiddenErrors },
    });
    return [this.hiddenErrors > 0 ? issue : { ...issue, severity: 'notice' }];
  }
}
