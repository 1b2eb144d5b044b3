import type { Language } from '../../language.ts';

const WORDS = { da: { and: 'og', more: 'andre' }, en: { and: 'and', more: 'others' } } as const;
const MOST = 3;

/**
 * Names in a sentence — the first three and how many more there are.
 * @example joinNames(['Allerød', 'Ballerup', 'Brøndby', 'Dragør', 'Egedal'], 'da') // 'Allerød, Ballerup, Brøndby og 2 andre'
 */
export function joinNames(names: readonly string[], language: Language): string {
  const { and, more } = WORDS[language];
  const rest = names.length - MOST;
  const shown = rest > 1 ? [...names.slice(0, MOST), `${rest} ${more}`] : names;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${and} ${last}`;
}
