import type { Figure } from '@tilbudsvifte/planning';
import type { Language } from '../language.ts';
import type { FigureKind } from './figure-kind.ts';
import { formatValue } from './format-value.ts';
import { missingSymbol } from './missing-symbol.ts';

/**
 * Figure as short text for cells and labels — the number, or the mark of its missing reason ("–" not reported,
 * ".." withheld, "." does not apply or cannot be computed). Never 0 or blank for a missing number.
 * @example formatFigure({ missing: 'not-reported' }, 'integer', 'da') // '–'
 */
export function formatFigure(figure: Figure, kind: FigureKind, language: Language): string {
  return 'value' in figure ? formatValue(figure.value, kind, language) : missingSymbol(figure.missing);
}
