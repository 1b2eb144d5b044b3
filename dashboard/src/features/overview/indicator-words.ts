import { createTexts, figureWord, placePhrase } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { IndicatorPlace, IndicatorView } from './indicator-view.ts';

/**
 * Value of an indicator in words; an expected change carries its sign, because it may go either way.
 * @example valueWords(occupancy, { value: 0.94 }, 'da') // '94 %'
 */
export function valueWords(
  { indicator, kind }: Pick<IndicatorView, 'indicator' | 'kind'>,
  value: Figure,
  language: Language,
): string {
  const word = figureWord(value, kind, language);
  const rising = indicator === 'expected-growth' && 'value' in value && value.value > 0;
  return rising ? `+${word}` : word;
}

/** Unit of an indicator, such as "døgnpladser"; `groups` is the number of target groups there are. */
export function unitWords({ indicator, year }: IndicatorView, groups: number, language: Language): string {
  return createTexts(language)(`indicator.${indicator}.unit`, { year: String(year), N: groups });
}

/** One sentence saying an indicator of one place, or why there is no figure. */
export function sayIndicator(view: IndicatorView, place: IndicatorPlace, language: Language): string {
  const texts = createTexts(language);
  const where = placePhrase(place.name, language);
  if (!('value' in place.value)) {
    const what = `${texts(`indicator.${view.indicator}`)} ${where}`;
    return texts('headline.unknown', { what, reason: figureWord(place.value, view.kind, language) });
  }
  return texts(`indicator.${view.indicator}.say`, {
    name: place.name,
    place: where,
    n: Math.round(place.value.value),
    value: valueWords(view, place.value, language),
    period: view.period,
  });
}

/** Sentence with the median of the area's municipalities; nothing where there is none. */
export function sayMedian(view: IndicatorView, language: Language): string {
  const { value } = view.median;
  if (view.members.length === 0 || !('value' in value)) return '';
  const median = valueWords(view, value, language);
  return createTexts(language)('overview.median', { area: view.area.name, median });
}
