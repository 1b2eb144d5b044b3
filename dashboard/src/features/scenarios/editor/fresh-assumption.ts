import type { Assumption, Lever, LeverDefault } from '../../../lib/scenario-answers.ts';
import type { ScenarioWords } from '../use-scenario-words.ts';
import type { DraftAssumption } from './draft.ts';
import { draftAssumption } from './draft.ts';
import type { EditorPart } from './editor-part.ts';

/** An assumption of a lever as it starts: with its default values where there is one default, else empty. */
export function freshAssumption(
  { levers, defaults, words }: Pick<EditorPart, 'levers' | 'defaults' | 'words'>,
  lever: Lever,
): DraftAssumption {
  const own = defaults.filter((one) => one.lever === lever.key);
  const start = own.length === 1 ? own[0] : undefined;
  return draftAssumption(
    { lever: lever.key, values: start?.values ?? {}, reason: '', source: start?.source ?? lever.source },
    levers,
    words.language,
  );
}

/** A default as an assumption: its reason says that it was kept. */
export function keptAssumption(
  { lever, values, source }: LeverDefault,
  { texts }: ScenarioWords,
): Assumption {
  return { lever, values, reason: texts('editor.defaultReason'), source };
}
