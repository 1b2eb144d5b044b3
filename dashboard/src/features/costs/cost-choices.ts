import type { Language } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import type { Search } from '../../lib/search-params.ts';
import { costTexts } from './cost-texts.ts';

/** Area of spending. */
export type CostGroup = Schema<'CostRow'>['group'];

/** What amounts are divided by. */
export type CostPer = 'ialt' | 'indbygger' | 'modtager';

/** The measure of the page's figures. */
export interface CostChoices {
  readonly group: CostGroup;
  readonly per: CostPer;
  readonly prices: 'fixed' | 'current';
}

/** Choices of an address; every other measure than kroner means fixed prices. */
export function costChoices({ omr = 'all', enhed = 'ialt', m }: Search): CostChoices {
  return { group: omr, per: enhed, prices: m === 'kr' ? 'current' : 'fixed' };
}

/** Words for what amounts are divided by; nothing for amounts in all. @example 'pr. 18-64-årig' */
export function perWords({ group, per }: CostChoices, language: Language): string | undefined {
  const texts = costTexts(language);
  if (per === 'ialt') return undefined;
  return per === 'modtager' ? texts('costs.words.recipient') : texts(`costs.words.${group}`);
}

/** Unit of the figures. @example 'kr. pr. 18-64-årig' */
export function costUnit(choices: CostChoices, language: Language): string {
  const per = perWords(choices, language) ?? '';
  return costTexts(language)(`costs.unit.${choices.per}`, { per });
}

/** Price level in words, with the price year of the answer. @example 'faste 2025-priser' */
export function pricesWords({ priceLevel }: Schema<'Basis'>, language: Language): string {
  const texts = costTexts(language);
  const year = priceLevel?.prices === 'fixed' ? priceLevel.year : null;
  return year === null ? texts('source.currentPrices') : texts('source.fixedPrices', { year: String(year) });
}
