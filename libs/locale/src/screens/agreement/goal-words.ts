import type { Figure } from '@tilbudsvifte/planning';
import { figureWord } from '../../figures/figure-word.ts';
import { formatValue } from '../../figures/format-value.ts';
import { type IndicatorUnit, unitKind } from '../../figures/unit-kind.ts';
import type { Language } from '../../language.ts';
import { formatRange } from '../../numbers/format-range.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { agreementContent } from './content-texts.ts';

const textsOf = makeTexts(agreementContent);

/** What the words of a goal are made from. */
export interface GoalView {
  readonly unit: IndicatorUnit;
  readonly targetValue: number;
  readonly direction: 'up' | 'down' | 'hold';
}

/** What a goal wants. @example goalTargetText({ unit: 'share', targetValue: 0.92, direction: 'down' }, 'da') // 'højst 92 %' */
export function goalTargetText({ unit, targetValue, direction }: GoalView, language: Language): string {
  const target = formatValue(targetValue, unitKind(unit), language);
  return textsOf(language)(`agreement.direction.${direction}`, { target });
}

/** Figure of a goal with its interval, and its year. @example '91 % (90 %–92 %) i 2025' */
export function goalValueText(
  { year, value }: { readonly year: number; readonly value: Figure },
  { unit }: Pick<GoalView, 'unit'>,
  language: Language,
): string {
  const word = figureWord(value, unitKind(unit), language);
  const format = (end: number): string => formatValue(end, unitKind(unit), language);
  const limits =
    'value' in value && value.lo !== undefined && value.hi !== undefined
      ? ` (${formatRange({ lo: value.lo, hi: value.hi }, language, { format })})`
      : '';
  return textsOf(language)('agreement.goal.inYear', { value: `${word}${limits}`, period: String(year) });
}
