import { IntlMessageFormat } from 'intl-messageformat';
import type { TextKey } from '../catalogue/index.ts';
import { catalogue } from '../catalogue/index.ts';
import type { Language } from '../language.ts';
import { languageTag } from '../language.ts';
import { houseFormatters, messageFormats } from './house-formatters.ts';

/** Values of a message's placeholders: numbers as numbers, dates as ISO text, years and names as text. */
export type TextParams = Readonly<Record<string, string | number>>;

/** Looks a text up and fills it in. */
export type Texts = (key: TextKey, params?: TextParams) => string;

const byLanguage = new Map<Language, Texts>();

function makeTexts(language: Language): Texts {
  const formatters = houseFormatters(language);
  const messages = new Map<TextKey, IntlMessageFormat>();
  const compile = (key: TextKey): IntlMessageFormat => {
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
    String((messages.get(key) ?? compile(key)).format({ ...params })).replace(/kr\.\.$/, 'kr.');
}

/**
 * Texts of one language — a function from key and parameters to text. Messages are compiled once per language and kept.
 * @throws the message's own error when a placeholder was not given a value.
 * @example createTexts('da')('card.rows', { n: 29 }) // 'Hent viste data (29 rækker)'
 */
export function createTexts(language: Language): Texts {
  const known = byLanguage.get(language);
  if (known) return known;
  const made = makeTexts(language);
  byLanguage.set(language, made);
  return made;
}
