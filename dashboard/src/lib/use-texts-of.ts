import type { Language } from '@tilbudsvifte/locale';
import { useLanguage } from './use-texts.ts';

/** Texts of one screen in the language in use; they come with the screen's page. @example useTextsOf(tradeTexts)('trade.title') */
export function useTextsOf<Texts>(made: (language: Language) => Texts): Texts {
  return made(useLanguage());
}
