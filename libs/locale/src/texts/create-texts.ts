import type { TextKey } from '../catalogue/index.ts';
import { catalogue } from '../catalogue/index.ts';
import type { Language } from '../language.ts';
import { makeTexts } from './make-texts.ts';
import type { TextsOf } from './make-texts.ts';

export type { TextParams } from './make-texts.ts';

/** Looks a text up and fills it in. */
export type Texts = TextsOf<TextKey>;

const textsIn = makeTexts<TextKey>(catalogue);

/**
 * Texts of one language — a function from key and parameters to text. Messages are read once per language and kept.
 * @throws RangeError when a placeholder was not given a value.
 * @example createTexts('da')('card.rows', { n: 29 }) // 'Hent viste data (29 rækker)'
 */
export function createTexts(language: Language): Texts {
  return textsIn(language);
}
