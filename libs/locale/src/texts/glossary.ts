import { catalogue } from '../catalogue/index.ts';
import { compareDanish } from '../compare-danish.ts';
import type { Language } from '../language.ts';
import type { CodeOf } from './code-of.ts';
import { createTexts } from './create-texts.ts';

type WithTerm<Code> = Code extends `${infer Name}.term` ? Name : never;

/** Key of a glossary entry: the Danish term as a slug. */
export type GlossaryKey = WithTerm<CodeOf<'glossary'>>;

/** A word of the field and what it means. */
export interface GlossaryEntry {
  readonly key: GlossaryKey;
  readonly term: string;
  readonly definition: string;
}

function isGlossaryTerm(key: string): key is `glossary.${GlossaryKey}.term` {
  return key.startsWith('glossary.') && key.endsWith('.term');
}

// The guard above has shown the shape, so cutting prefix and suffix leaves a key.
function entryKey(key: `glossary.${GlossaryKey}.term`): GlossaryKey {
  return key.slice('glossary.'.length, -'.term'.length) as GlossaryKey;
}

/**
 * Glossary of one language in alphabetical order.
 * @example glossary('da')[0]?.term // 'Aflastning'
 */
export function glossary(language: Language): readonly GlossaryEntry[] {
  const texts = createTexts(language);
  return Object.keys(catalogue)
    .filter(isGlossaryTerm)
    .map(entryKey)
    .map((key) => ({
      key,
      term: texts(`glossary.${key}.term`),
      definition: texts(`glossary.${key}.definition`),
    }))
    .sort((a, b) => compareDanish(a.term, b.term));
}
