import type { Language } from '../language.ts';
import type { Part } from './read-message.ts';
import { readMessage } from './read-message.ts';
import type { Topic } from './topic.ts';
import { writeMessage } from './write-message.ts';

/** Values of a message's placeholders: numbers as numbers, dates as ISO text, years and names as text. */
export type TextParams = Readonly<Record<string, string | number>>;

/** Looks a text of one catalogue up and fills it in. */
export type TextsOf<Key extends string> = (key: Key, params?: TextParams) => string;

function inLanguage<Key extends string>(
  catalogue: Readonly<Record<Key, Topic[string]>>,
  language: Language,
): TextsOf<Key> {
  const messages = new Map<Key, readonly Part[]>();
  const message = (key: Key): readonly Part[] => {
    const read = readMessage(catalogue[key][language]);
    messages.set(key, read);
    return read;
  };
  // An amount ends in the abbreviation "kr.", whose point also ends the sentence.
  return (key, params = {}) =>
    writeMessage(messages.get(key) ?? message(key), { params, language }).replace(/kr\.\.$/, 'kr.');
}

/** Texts of a catalogue by language; messages are read once per language, when first asked for, and kept. */
export function makeTexts<Key extends string>(
  catalogue: Readonly<Record<Key, Topic[string]>>,
): (language: Language) => TextsOf<Key> {
  const byLanguage = new Map<Language, TextsOf<Key>>();
  return (language) => {
    const texts = byLanguage.get(language) ?? inLanguage(catalogue, language);
    byLanguage.set(language, texts);
    return texts;
  };
}
