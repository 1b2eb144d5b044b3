import type { Missing } from '@tilbudsvifte/planning';
import type { Language } from '../language.ts';
import { createTexts } from '../texts/create-texts.ts';

/** Sentence for a figure that has no value: what is missing and why. */
export function unknownSentence(what: string, figure: Missing, language: Language): string {
  const texts = createTexts(language);
  return texts('headline.unknown', { what, reason: texts(`missing.${figure.missing}`) });
}
