import { createContext, useContext } from 'react';
import { createTexts } from '@tilbudsvifte/locale';
import type { Language, Texts } from '@tilbudsvifte/locale';

/** Language of everything below; the shell provides the one of the address. */
export const LanguageContext = createContext<Language>('da');

/** The language in use. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Texts of the language in use. @example useTexts()('nav.gaps') // 'Mangler' */
export function useTexts(): Texts {
  return createTexts(useLanguage());
}
