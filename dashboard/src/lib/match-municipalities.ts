import { slug } from '@tilbudsvifte/locale';

/** What a municipality is found by. */
export interface Findable {
  readonly code: string;
  readonly name: string;
  readonly abbreviation: string;
}

// Readers write å, aa or a, ø, oe or o, with or without hyphen: all of them meet in one spelling.
const loose = (text: string): string =>
  slug(text).replaceAll('aa', 'a').replaceAll('oe', 'o').replaceAll('ae', 'a');

function rank(item: Findable, text: string): number {
  const [name, wanted] = [loose(item.name), loose(text)];
  if (name.startsWith(wanted)) return 0;
  if (
    loose(item.abbreviation).startsWith(wanted) ||
    item.code.startsWith(text) ||
    item.code.slice(1).startsWith(text)
  )
    return 1;
  if (name.split('-').some((word) => word.startsWith(wanted))) return 2;
  return name.includes(wanted) ? 3 : Number.POSITIVE_INFINITY;
}

/**
 * Municipalities that match what was typed — by name in any spelling, abbreviation or code; best matches first, ties
 * in the order given. Nothing typed matches all.
 * @example matchMunicipalities(all, 'århus')[0].name // 'Aarhus'
 */
export function matchMunicipalities<T extends Findable>(items: readonly T[], typed: string): T[] {
  const text = typed.trim();
  if (slug(text) === '') return text === '' ? [...items] : [];
  return items
    .map((item) => ({ item, rank: rank(item, text) }))
    .filter((entry) => Number.isFinite(entry.rank))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
