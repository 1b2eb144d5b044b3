import { tinyDocument } from '../testing/tiny-model.ts';
import { textIssues } from './text-issues.ts';

test('a document to keep has a name, a question and a reason for every assumption', () => {
  expect(textIssues(tinyDocument())).toEqual([]);
  const [open, raise] = tinyDocument().assumptions;
  const assumptions = [open!, { ...raise!, reason: ' \n' }];
  expect(textIssues(tinyDocument({ name: '', question: ' ', assumptions }))).toEqual([
    { path: 'name', code: 'value-missing' },
    { path: 'question', code: 'value-missing' },
    { path: 'assumptions[1].reason', code: 'value-missing' },
  ]);
});
