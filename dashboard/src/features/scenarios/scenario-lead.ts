import { outcomeInWords, scenarioHeadline } from '@tilbudsvifte/locale/screens/scenarios';
import type { ScenarioItem } from '../../lib/scenario-answers.ts';
import type { ScenarioWords } from './use-scenario-words.ts';

/** The sentence that a scenario's page opens with: its first outcome, or that there is none yet. */
export function scenarioLead(
  { keyOutcome, document }: ScenarioItem,
  { texts, language }: ScenarioWords,
): string {
  const { name, kind } = document;
  if (!keyOutcome) return texts('gives.nothing', { name });
  const outcomeName = outcomeInWords(kind, keyOutcome.outcome, language);
  return scenarioHeadline({ ...keyOutcome, name, outcomeName, outcomes: 1 }, language).headline;
}
