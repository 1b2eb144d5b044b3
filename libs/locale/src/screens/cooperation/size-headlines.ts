import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { percentOf } from './figure-words.ts';
import { cooperation } from './texts.ts';

const textsOf = makeTexts(cooperation);

/** What one size can do. */
export interface SizeView {
  readonly places: number;
  readonly reachable: Figure;
  readonly refusedAt95: Figure;
}

/**
 * Headline of the table of sizes: both sides of the trade-off between occupancy and refusal.
 * @example sizeHeadline({ places: 10, reachable: { value: 0.59 }, refusedAt95: { value: 0.65 } }, 'da').headline
 * // 'Med 10 pladser kan et tilbud højst være 59 % belagt; ved 95 % afviser det 65 %.'
 */
export function sizeHeadline({ places, reachable, refusedAt95 }: SizeView, language: Language): Headline {
  const texts = textsOf(language);
  const extent = texts('cooperation.headline.sizeExtent');
  const main =
    'value' in reachable && 'value' in refusedAt95
      ? texts('cooperation.headline.size', {
          n: places,
          reachable: reachable.value,
          refused: refusedAt95.value,
        })
      : extent;
  return composeHeadline({ extent, main: [main], basis: {} }, language);
}

/** Critical mass of one choice. */
export interface MassView {
  readonly occupancy: number;
  readonly refusal: number;
  readonly places: Figure;
}

/**
 * Headline of the critical mass.
 * @example massHeadline({ occupancy: 0.9, refusal: 0.05, places: { value: 94 } }, 'da').headline
 * // 'Der skal 94 pladser til at holde 90 % belægning og højst afvise 5 %.'
 */
export function massHeadline({ occupancy, refusal, places }: MassView, language: Language): Headline {
  const texts = textsOf(language);
  const at = { occupancy: percentOf(occupancy), refusal: percentOf(refusal) };
  const main =
    'value' in places
      ? texts('cooperation.headline.mass', { ...at, n: Math.round(places.value) })
      : texts('cooperation.headline.massNone', at);
  return composeHeadline(
    { extent: texts('cooperation.headline.massExtent'), main: [main], basis: {} },
    language,
  );
}
