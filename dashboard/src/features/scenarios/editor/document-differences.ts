import type { Difference } from '../../../components/conflict-notice/conflict-notice.tsx';
import type { ScenarioDocument } from '../../../lib/scenario-answers.ts';
import { assumptionSaid } from '../assumption-said.ts';
import type { IssueWords } from './editor-errors.ts';
import { leverName } from './field-words.ts';

function headDifferences(
  theirs: ScenarioDocument,
  mine: ScenarioDocument,
  { words }: IssueWords,
): Difference[] {
  const { texts, areaName } = words;
  const text = (
    document: ScenarioDocument,
    name: 'name' | 'question' | 'area' | 'horizonYear' | 'seed',
  ): string => (name === 'area' ? areaName(document.area) : String(document[name]));
  return (['name', 'question', 'area', 'horizonYear', 'seed'] as const)
    .map((name) => ({ label: texts(`editor.${name}`), theirs: text(theirs, name), mine: text(mine, name) }))
    .filter((difference) => difference.theirs !== difference.mine);
}

/** Where two versions of a scenario differ, in words: its own fields, then the assumptions lever by lever. */
export function documentDifferences(
  theirs: ScenarioDocument,
  mine: ScenarioDocument,
  words: IssueWords,
): readonly Difference[] {
  const { kind, levers } = words;
  const told = (document: ScenarioDocument, lever: string): string =>
    document.assumptions
      .filter((one) => one.lever === lever)
      .map((one) => `${assumptionSaid(one, { kind, levers, words: words.words })} (${one.reason})`)
      .join('; ');
  const ofLevers = levers.map(({ key }) => ({
    label: leverName(words, key),
    theirs: told(theirs, key),
    mine: told(mine, key),
  }));
  return [
    ...headDifferences(theirs, mine, words),
    ...ofLevers.filter((difference) => difference.theirs !== difference.mine),
  ];
}
