import { importIssue } from '../import-issue.ts';
import { keptIssues } from './kept-issues.ts';

const issues = (count: number) => Array.from({ length: count }, () => importIssue('duplicate-row'));

test('up to 500 issues are kept as they are', () => {
  expect(keptIssues(issues(500))).toHaveLength(500);
  expect(keptIssues(issues(500)).at(-1)?.code).toBe('duplicate-row');
});

test('of more, the first 500 are kept and one counts the others', () => {
  const kept = keptIssues(issues(620));
  expect(kept).toHaveLength(501);
  expect(kept.at(-1)).toMatchObject({
    code: 'too-many-issues',
    severity: 'error',
    params: { told: 500, hidden: 120, hiddenErrors: 120 },
  });
});

test('what the reading counted without telling is counted as well', () => {
  const closing = importIssue('too-many-issues', { params: { told: 1000, hidden: 70, hiddenErrors: 40 } });
  expect(keptIssues([...issues(1000), closing]).at(-1)?.params).toEqual({
    told: 500,
    hidden: 570,
    hiddenErrors: 540,
  });
});
