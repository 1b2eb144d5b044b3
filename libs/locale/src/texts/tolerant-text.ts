import { catalogue } from '../catalogue/index.ts';
import type { Language } from '../language.ts';
import { EN_DASH } from '../numbers/signs.ts';
import { createTexts } from './create-texts.ts';
import { makeTexts } from './make-texts.ts';
import type { TextParams } from './make-texts.ts';
import type { Topic } from './topic.ts';

/** Text of a key with its parameters, whatever was sent. */
export type TolerantText<Key extends string> = (
  key: Key,
  params: TextParams | undefined,
  language: Language,
) => string;

// A sender that leaves a placeholder out must not turn its message into a crash.
function standIns({ da }: Topic[string]): TextParams {
  const names = [...da.matchAll(/\{\s*(\w+)/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name) => [name, EN_DASH]));
}

/**
 * Texts of a catalogue whose codes and parameters come over the wire — a parameter that was not sent reads "–" instead
 * of failing, and a code of a newer sender is named instead of explained.
 */
export function makeTolerant<Key extends string>(
  words: Readonly<Record<Key, Topic[string]>>,
): TolerantText<Key> {
  const textsIn = makeTexts<Key>(words);
  return (key, params, language) => {
    if (!Object.hasOwn(words, key)) return createTexts(language)('unknown.code', { code: key });
    return textsIn(language)(key, { ...standIns(words[key]), ...params });
  };
}

/** Tolerant texts of everybody's catalogue. @example tolerantText('notice.provisional', undefined, 'da') */
export const tolerantText = makeTolerant(catalogue);
