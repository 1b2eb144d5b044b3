import { assumptionSentence } from '@tilbudsvifte/locale/screens/scenarios';
import type { Assumption, Lever, ScenarioKind } from '../../lib/scenario-answers.ts';
import type { ScenarioWords } from './use-scenario-words.ts';

/** A lever pulled: what is said of it needs its values only. */
export type Said = Pick<Assumption, 'lever' | 'values'>;

/** An assumption as one sentence. */
export function assumptionSaid(
  { lever: key, values }: Said,
  {
    kind,
    levers,
    words,
  }: { readonly kind: ScenarioKind; readonly levers: readonly Lever[]; readonly words: ScenarioWords },
): string {
  const fields = levers.find((lever) => lever.key === key)?.fields ?? [];
  return assumptionSentence({ kind, lever: key, fields, values, nameOf: words.nameOf }, words.language);
}
