import type { ScenarioItem } from '../../lib/scenario-answers.ts';
import type { ScenarioWords } from './use-scenario-words.ts';

/** Whom a scenario is shared with, in words; a draft with nobody. */
export function readersInWords(
  { status, sharedWith }: Pick<ScenarioItem, 'status' | 'sharedWith'>,
  { texts }: Pick<ScenarioWords, 'texts'>,
): string {
  if (status === 'draft' || sharedWith.length === 0) return texts('scenario.nobody');
  return sharedWith.map((reader) => texts(`scenario.reader.${reader}`)).join(', ');
}
