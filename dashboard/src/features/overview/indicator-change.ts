import { createTexts, formatInteger, formatMoney } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { IndicatorPlace, IndicatorUnit, IndicatorView } from './indicator-view.ts';

/** Change of a place since the year before; missing for the reason of whichever year lacks a figure. */
export function changeOf({ value, previous }: Pick<IndicatorPlace, 'value' | 'previous'>): Figure {
  if (!('value' in value)) return value;
  if (!('value' in previous)) return previous;
  return { value: value.value - previous.value };
}

// Smallest change worth a word: one place, one percentage point, one per cent of an amount.
const floors: Readonly<Record<IndicatorUnit, (previous: number) => number>> = {
  count: () => 1,
  share: () => 0.01,
  dkk: (previous) => Math.abs(previous) * 0.01,
};

function amountWords(change: number, unit: IndicatorUnit, language: Language): string {
  const size = Math.abs(change);
  if (unit === 'count') return formatInteger(size, language);
  if (unit === 'dkk') return formatMoney(size, language);
  return createTexts(language)('overview.points', { n: Math.round(size * 1000) / 10 });
}

/**
 * Change in words — rose or fell only beyond a floor, else largely unchanged.
 * @example sayChange(view, { ...place, value: { value: 8 }, previous: { value: 6 } }, 'da') // 'Steg 2 siden 2024'
 */
export function sayChange(
  { unit, previousPeriod }: Pick<IndicatorView, 'unit' | 'previousPeriod'>,
  place: Pick<IndicatorPlace, 'value' | 'previous'>,
  language: Language,
): string {
  const texts = createTexts(language);
  const change = changeOf(place);
  if (previousPeriod === undefined || !('value' in change) || !('value' in place.previous))
    return texts('overview.noEarlier');
  const since = { period: previousPeriod };
  // Shares carry noise of the arithmetic: 0.94 − 0.93 is a little less than one point.
  if (Math.abs(change.value) < floors[unit](place.previous.value) - 1e-9)
    return texts('overview.unchanged', since);
  const direction = change.value > 0 ? 'rose' : 'fell';
  return texts(`overview.${direction}`, { ...since, change: amountWords(change.value, unit, language) });
}
