import type { Figure } from '@tilbudsvifte/planning';
import type { Language } from '../language.ts';
import { createTexts } from '../texts/create-texts.ts';
import type { FigureKind } from './figure-kind.ts';
import { formatValue } from './format-value.ts';

/**
 * Figure in words for tables and screen readers — the number, or why there is none.
 * @example figureWord({ missing: 'withheld' }, 'integer', 'da') // 'skjult'
 */
export function figureWord(figure: Figure, kind: FigureKind, language: Language): string {
  if ('value' in figure) return formatValue(figure.value, kind, language);
  return createTexts(language)(`missing.${figure.missing}`);
}
