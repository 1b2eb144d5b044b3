import { compareDanish } from '../../compare-danish.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { glossaryPage } from './texts.ts';

/** Words of the glossary and of its page. */
export const glossaryTexts = makeTexts(glossaryPage);

type TextKey = keyof typeof glossaryPage;

/** Key of a glossary entry: the Danish term as a slug. */
export type GlossaryKey = {
  [Key in TextKey]: Key extends `glossary.${infer Name}.term` ? Name : never;
}[TextKey];

/** A word of the field and what it means. */
export interface GlossaryEntry {
  readonly key: GlossaryKey;
  readonly term: string;
  readonly definition: string;
}

const isTerm = (key: string): key is `glossary.${GlossaryKey}.term` =>
  key.startsWith('glossary.') && key.endsWith('.term');

/**
 * Glossary of one language in alphabetical order.
 * @example glossary('da')[0]?.term // 'Afspecialisering'
 */
export function glossary(language: Language): readonly GlossaryEntry[] {
  const texts = glossaryTexts(language);
  return Object.keys(glossaryPage)
    .filter(isTerm)
    .map((key) => {
      // The guard has shown the shape, so cutting prefix and suffix leaves a key.
      const name = key.slice('glossary.'.length, -'.term'.length) as GlossaryKey;
      return { key: name, term: texts(key), definition: texts(`glossary.${name}.definition`) };
    })
    .sort((a, b) => compareDanish(a.term, b.term));
}
