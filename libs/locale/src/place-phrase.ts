import type { Language } from './language.ts';

// Names of municipalities that Danish puts "på" in front of: islands, and Frederiksberg.
const ON = new Set(['Bornholm', 'Fanø', 'Frederiksberg', 'Langeland', 'Lolland', 'Læsø', 'Samsø', 'Ærø']);

/**
 * Place with its preposition — so that no sentence needs a genitive of a municipality.
 * @example placePhrase('Bornholm', 'da') // 'på Bornholm'
 */
export function placePhrase(name: string, language: Language): string {
  if (language === 'en') return `in ${name}`;
  return `${ON.has(name) ? 'på' : 'i'} ${name}`;
}
