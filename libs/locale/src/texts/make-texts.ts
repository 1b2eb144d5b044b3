import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../language.ts';
import { languageTag } from '../language.ts';
import { houseFormatters, messageFormats } from './house-formatters.ts';
import type { Topic } from './topic.ts';

/** Values of a message's placeholders: numbers as numbers, dates as ISO text, years and names as text. */
export type TextParams = Readonly<Record<string, string | number>>;

/** Looks a text of one catalogue up and fills it in. */
export type TextsOf<Key extends string> = (key: Key, params?: TextParams) => string;

function compile<Key extends string>(
  catalogue: Readonly<Record<Key, Topic[string]>>,
  language: Language,
): TextsOf<Key> {
  const formatters = houseFormatters(language);
  const messages = new Map<Key, IntlMessageFormat>();
  const message = (key: Key): IntlMessageFormat => {
    const options = { formatters, ignoreTag: true };
    const made = new IntlMessageFormat(
      catalogue[key][language],
      languageTag(language),
      messageFormats,
      options,
    );
    messages.set(key, made);
    return made;
  };
  // An amount ends in the abbreviation "kr.", whose point also ends the sentence.
  return (key, params = {}) =>
    String((messages.get(key) ?? message(key)).format({ ...params })).replace(/kr\.\.$/, 'kr.');
}

/** Texts of a catalogue by language; messages are compiled once per language, when first asked for, and kept. */
export function makeTexts<Key extends string>(
  catalogue: Readonly<Record<Key, Topic[string]>>,
): (language: Language) => TextsOf<Key> {
  const byLanguage = new Map<Language, TextsOf<Key>>();
  return (language) => {
    const texts = byLanguage.get(language) ?? compile(catalogue, language);
    byLanguage.set(language, texts);
    return texts;
  };
}
