import { createTexts } from '@tilbudsvifte/locale';
import type { Language, TextKey, TextParams } from '@tilbudsvifte/locale';
import { costsTexts, isCostsKey } from '@tilbudsvifte/locale/screens/costs';
import type { CostsTextKey } from '@tilbudsvifte/locale/screens/costs';

/** Looks up words of the page and of the whole dashboard alike. */
export type CostTexts = (key: CostsTextKey | TextKey, params?: TextParams) => string;

const made = new Map<Language, CostTexts>();

function make(language: Language): CostTexts {
  const [own, common] = [costsTexts(language), createTexts(language)];
  const texts: CostTexts = (key, params) => (isCostsKey(key) ? own(key, params) : common(key, params));
  made.set(language, texts);
  return texts;
}

/** Texts of Økonomi in one language; the page's own words come with the page. */
export function costTexts(language: Language): CostTexts {
  return made.get(language) ?? make(language);
}
