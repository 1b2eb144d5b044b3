import type { Language } from '@tilbudsvifte/locale';
import { dataTexts } from '@tilbudsvifte/locale/screens/data';
import type { CatalogueIndicator } from '../../lib/indicator-words.ts';

/** How many municipalities have a figure, and how many of those are withheld. */
export function coverageWords(
  {
    level,
    reported,
    expected,
    withheld,
  }: Pick<CatalogueIndicator, 'level' | 'reported' | 'expected' | 'withheld'>,
  language: Language,
): string {
  const texts = dataTexts(language);
  if (level === 'area') return texts('data.coverageArea');
  return texts('data.coverageOf', { reported, expected, withheld });
}
