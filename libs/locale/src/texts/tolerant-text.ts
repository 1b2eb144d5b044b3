import type { TextKey } from '../catalogue/index.ts';
import { catalogue } from '../catalogue/index.ts';
import type { Language } from '../language.ts';
import { EN_DASH } from '../numbers/signs.ts';
import { createTexts } from './create-texts.ts';
import type { TextParams } from './create-texts.ts';

// A sender that leaves a placeholder out must not turn its message into a crash.
function standIns(key: TextKey): TextParams {
  const names = [...catalogue[key].da.matchAll(/\{\s*(\w+)/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name) => [name, EN_DASH]));
}

/**
 * Text whose code and parameters come over the wire — a parameter that was not sent reads "–" instead of failing, and
 * a code of a newer sender is named instead of explained.
 * @example tolerantText('issue.number-not-whole', { field: 'antal' }, 'da')
 * // '“antal” skal være et helt tal. Fandt “–”. Skriv tallet uden decimaler.'
 */
export function tolerantText(key: TextKey, params: TextParams | undefined, language: Language): string {
  const texts = createTexts(language);
  if (!Object.hasOwn(catalogue, key)) return texts('unknown.code', { code: key });
  return texts(key, { ...standIns(key), ...params });
}
