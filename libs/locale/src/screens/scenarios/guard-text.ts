import type { Language } from '../../language.ts';
import { makeTolerant } from '../../texts/tolerant-text.ts';
import type { TextParams } from '../../texts/make-texts.ts';
import { comparisonWords } from './comparison-words.ts';

const tolerant = makeTolerant<string>(comparisonWords);

/** What stands in the way of comparing scenarios, and what to do next. @example guardText('kinds-differ', {}, 'da').startsWith('Scenarierne er af forskellig slags') // true */
export function guardText(code: string, params: TextParams, language: Language): string {
  return tolerant(`guard.${code}`, params, language);
}
