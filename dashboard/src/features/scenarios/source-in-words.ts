import type { Language } from '@tilbudsvifte/locale';
import { referenceName, scenariosTexts } from '@tilbudsvifte/locale/screens/scenarios';

const own = ['edition', 'agreement', 'assumption'] as const;

/** Where a value is from, in words: the edition, the agreement, nowhere, a published source in full, or as it was written. */
export function sourceInWords(source: string, language: Language): string {
  const known = own.find((one) => one === source);
  if (known) return scenariosTexts(language)(`scenario.sourceIs.${known}`);
  return referenceName(source) ?? source;
}
