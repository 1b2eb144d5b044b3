import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { formatDecimal } from '../../numbers/format-decimal.ts';
import { placePhrase } from '../../place-phrase.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { access } from './texts.ts';
import type { Missing } from '@tilbudsvifte/planning';

const textsOf = makeTexts(access);

/** Access of the municipalities of an area: how many are known, how many under-served, and the lowest of those. */
export interface AccessView extends HeadlineBasis {
  readonly place: string;
  readonly year: number;
  readonly known: number;
  readonly under: number;
  readonly lowest?: { readonly name: string; readonly value: number };
  /** Why none is known. */
  readonly gone: Missing;
}

/**
 * Headline of access — how many municipalities have fewer places in reach than citizens in need.
 * @example accessHeadline({ place: 'Region Hovedstaden', year: 2025, known: 27, under: 9,
 *   gone: { missing: 'withheld' } }, 'da').headline
 * // '9 af 27 kommuner i Region Hovedstaden har færre end 1 plads inden for rækkevidde pr. borger med behov.'
 */
export function accessHeadline(view: AccessView, language: Language): Headline {
  const texts = textsOf(language);
  const { known, under, lowest, gone } = view;
  const place = placePhrase(shortName(view.place), language);
  const main =
    known > 0
      ? texts('access.headline.under', { place, n: Math.min(under, known), N: known })
      : unknownSentence(texts('access.headline.what'), gone, language);
  const named =
    known > 0 && under > 0 && lowest && lowest.value < 1
      ? texts('access.headline.lowest', {
          name: shortName(lowest.name),
          value: formatDecimal(lowest.value, language),
        })
      : '';
  const extent = texts('access.headline.extent', { place, year: String(view.year) });
  return composeHeadline({ extent, main: [main, named], basis: view }, language);
}
