import type { TextKey } from '../catalogue/index.ts';
import type { Language } from '../language.ts';
import { EN_DASH } from '../numbers/signs.ts';
import { createTexts } from './create-texts.ts';
import type { TextParams } from './create-texts.ts';

// Every placeholder the code-driven texts use. A sender that leaves one out must not turn its message into a crash.
const STAND_INS: TextParams = Object.fromEntries(
  ['value', 'field', 'expected', 'count', 'reported', 'parameter', 'edition', 'requestId', 'limit'].map(
    (name) => [name, EN_DASH],
  ),
);

/**
 * Text whose parameters come over the wire — a parameter that was not sent reads "–" instead of failing.
 * @example tolerantText('issue.number-not-whole', { value: '1,5' }, 'da') // '“–” skal være et helt tal. Fandt “1,5”.'
 */
export function tolerantText(key: TextKey, params: TextParams | undefined, language: Language): string {
  return createTexts(language)(key, { ...STAND_INS, ...params });
}
