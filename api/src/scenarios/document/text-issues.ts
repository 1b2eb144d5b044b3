import type { DocumentIssue } from './lever-issues.ts';
import type { Assumption, ScenarioDocument } from './scenario-document.ts';

/** Words that a document to be kept must have: its name, its question, and why each assumption is made. */
export function textIssues({
  name,
  question,
  assumptions,
}: Pick<ScenarioDocument, 'name' | 'question'> & {
  readonly assumptions: readonly Pick<Assumption, 'reason'>[];
}): readonly DocumentIssue[] {
  const texts = [
    { path: 'name', text: name },
    { path: 'question', text: question },
    ...assumptions.map(({ reason }, at) => ({ path: `assumptions[${at}].reason`, text: reason })),
  ];
  return texts.filter(({ text }) => text.trim() === '').map(({ path }) => ({ path, code: 'value-missing' }));
}
