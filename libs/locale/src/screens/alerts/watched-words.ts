import type { FigureKind } from '../../figures/figure-kind.ts';
import { formatValue } from '../../figures/format-value.ts';
import { nameInSentence } from '../../headlines/name-in-sentence.ts';
import { shortName } from '../../headlines/short-name.ts';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { indicators } from '../indicators/texts.ts';
import type { BothNames, CrossedView, WatchedKey, WatchedUnit } from './alert-view.ts';
import { alertMessages } from './message-texts.ts';

const textsOf = makeTexts({ ...indicators, ...alertMessages });

const kinds: Readonly<Record<WatchedUnit, FigureKind>> = {
  count: 'integer',
  share: 'share',
  dkk: 'money',
  rate: 'decimal',
};
/** May go either way, so the sign is written. */
const signed: readonly WatchedKey[] = ['expected-growth', 'budget-deviation', 'gap-today'];

/** Name of what is watched. @example watchedName('occupancy', 'da') // 'Belægning' */
export function watchedName(indicator: WatchedKey, language: Language): string {
  return textsOf(language)(indicator === 'gap-today' ? 'alerts.gap-today' : `measure.${indicator}`);
}

/** The number of a watched figure. @example watchedNumber({ indicator: 'gap-today', unit: 'count' }, -12, 'da') // '−12' */
export function watchedNumber(
  { indicator, unit }: { readonly indicator: WatchedKey; readonly unit: WatchedUnit },
  value: number,
  language: Language,
): string {
  const text = formatValue(value, kinds[unit], language);
  return signed.includes(indicator) && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** What is watched and where, as they stand inside a sentence. */
export function watchedInSentence(
  { indicator, targetGroup, place }: Pick<CrossedView, 'indicator' | 'targetGroup' | 'place'>,
  language: Language,
): { readonly figure: string; readonly place: string } {
  const texts = textsOf(language);
  const name =
    indicator === 'gap-today'
      ? texts('alerts.gap-today.sentence')
      : nameInSentence(texts(`measure.${indicator}`));
  const figure = targetGroup
    ? texts('alerts.figureOfGroup', {
        indicator: name,
        group: nameInSentence(shortName(nameOf(targetGroup, language))),
      })
    : name;
  return { figure, place: placePhrase(shortName(nameOf(place, language)), language) };
}

function nameOf({ name, nameEn }: BothNames, language: Language): string {
  return language === 'da' ? name : nameEn;
}
