import { importIssue } from '../import-issue.ts';
import { IssueLog } from './issue-log.ts';

test('the first 1,000 issues are told and the rest counted, errors apart', () => {
  const log = new IssueLog();
  for (let row = 1; row <= 1005; row += 1) log.add(importIssue('year-invalid', { row, column: 'A' }));
  log.add(importIssue('occupied-over-available', { row: 1, column: 'B' }));
  expect(log.take()).toHaveLength(1000);
  expect(log.closing()).toEqual([
    { code: 'too-many-issues', severity: 'error', params: { told: 1000, hidden: 6, hiddenErrors: 5 } },
  ]);
});

test('hidden notices alone do not block', () => {
  const log = new IssueLog();
  for (let row = 1; row <= 1001; row += 1) log.add(importIssue('occupied-over-available', { row }));
  expect(log.closing()[0]?.severity).toBe('notice');
});

test('the blank of a broken formula is not told a second time', () => {
  const log = new IssueLog();
  log.add(importIssue('formula-without-value', { row: 2, column: 'C' }));
  log.add(importIssue('value-missing', { row: 2, column: 'C' }));
  log.add(importIssue('value-missing', { row: 2, column: 'D' }));
  expect(log.take().map(({ code, column }) => [code, column])).toEqual([
    ['formula-without-value', 'C'],
    ['value-missing', 'D'],
  ]);
});
