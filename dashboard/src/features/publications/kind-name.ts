import type { Texts } from '@tilbudsvifte/locale';
import type { WorkTexts } from '@tilbudsvifte/locale/work';

const delivered = ['services', 'places', 'rates', 'use', 'need', 'plans'] as const;
const fetched = [
  'population',
  'expenditure',
  'price-index',
  'official-counts',
  'municipalities',
  'groupings',
  'service-types',
  'target-groups',
  'account-functions',
] as const;

/** Name of a kind of data, delivered by municipalities or fetched; a kind of a newer server keeps its code. */
export function kindName(kind: string, texts: Texts, words: WorkTexts): string {
  const own = delivered.find((each) => each === kind);
  if (own) return texts(`kind.${own}`);
  const other = fetched.find((each) => each === kind);
  return other ? words(`publications.kind.${other}`) : kind;
}
