import { importIssue, type ImportIssue } from '../import-issue.ts';

const most = 500;

/** The issues that a delivery keeps: the first ones, and one that counts the others, those of the reading included. */
export function keptIssues(issues: readonly ImportIssue[]): readonly ImportIssue[] {
  if (issues.length <= most) return issues;
  const rest = issues.slice(most);
  const told = rest.filter(({ code }) => code !== 'too-many-issues');
  const closing = rest.find(({ code }) => code === 'too-many-issues')?.params ?? {};
  const errors = told.filter(({ severity }) => severity === 'error').length;
  const hidden = told.length + Number(closing['hidden'] ?? 0);
  const hiddenErrors = errors + Number(closing['hiddenErrors'] ?? 0);
  const issue = importIssue('too-many-issues', { params: { told: most, hidden, hiddenErrors } });
  return [...issues.slice(0, most), hiddenErrors > 0 ? issue : { ...issue, severity: 'notice' }];
}
