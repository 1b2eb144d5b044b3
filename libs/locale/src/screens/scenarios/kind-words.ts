import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import type { TextParams, TextsOf } from '../../texts/make-texts.ts';
import type { Topic } from '../../texts/topic.ts';
import { cooperationWords } from './cooperation-words.ts';
import { locationWords } from './location-words.ts';
import { preventionWords } from './prevention.ts';
import { sharingWords } from './sharing.ts';
import { supplyWords } from './supply.ts';

/** Words of the kinds of scenario, each owned by its kind. */
export const kindTopics: Readonly<Record<string, Topic>> = {
  supply: supplyWords,
  cooperation: cooperationWords,
  prevention: preventionWords,
  sharing: sharingWords,
  location: locationWords,
};

const textsOfKind = new Map<string, (language: Language) => TextsOf<string>>();

function textsOf(kind: string, language: Language): TextsOf<string> {
  const made = textsOfKind.get(kind) ?? makeTexts<string>(kindTopics[kind] ?? {});
  textsOfKind.set(kind, made);
  return made(language);
}

/** Whether a kind has a word of its own. */
export function hasKindWord(kind: string, key: string): boolean {
  return Object.hasOwn(kindTopics[kind] ?? {}, key);
}

/** A word's place: whose it is, and in which language. */
export interface WordPlace {
  readonly kind: string;
  readonly language: Language;
}

/**
 * Word of a kind by its key — undefined where there is none, and where what was given cannot be written, such as
 * nothing for a number that decides between one and many.
 */
export function tryKindWord(
  { kind, language }: WordPlace,
  key: string,
  params: TextParams,
): string | undefined {
  const words = kindTopics[kind];
  if (!words || !Object.hasOwn(words, key)) return undefined;
  const names = [...(words[key]?.da ?? '').matchAll(/\{\s*(\w+)/g)].map(([, name = '']) => name);
  const standIns = Object.fromEntries(names.map((name) => [name, '–']));
  try {
    return textsOf(kind, language)(key, { ...standIns, ...params });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Word of a kind by its key — a parameter that was not given reads "–", and a key of a newer sender is named by its
 * last part instead of failing.
 * @example kindWord({ kind: 'prevention', language: 'da' }, 'outcome.net-present-value') // 'Nutidsværdi'
 */
export function kindWord(place: WordPlace, key: string, params: TextParams = {}): string {
  return tryKindWord(place, key, params) ?? key.split('.').at(-1) ?? key;
}
