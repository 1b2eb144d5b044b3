import type { Texts } from '@tilbudsvifte/locale';
import type { ScenarioItem } from '../../lib/scenario-answers.ts';
import { rightText } from '../../lib/right-text.ts';
import type { ScenarioWords } from './use-scenario-words.ts';

/** Whose scenario it is, in words. @example ownerInWords({ owner: { role: 'secretariat', municipality: '' } }, …) // 'Sekretariat' */
export function ownerInWords(
  { owner }: Pick<ScenarioItem, 'owner'>,
  { nameOf }: Pick<ScenarioWords, 'nameOf'>,
  texts: Texts,
): string {
  return rightText({ ...owner, onBehalf: false }, texts, (code) => nameOf('municipalities', code));
}
