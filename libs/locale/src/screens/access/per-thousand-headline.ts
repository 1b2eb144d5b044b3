import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { formatDecimal } from '../../numbers/format-decimal.ts';
import { placePhrase } from '../../place-phrase.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { access } from './texts.ts';

const textsOf = makeTexts(access);

/** Places in reach per 1,000 inhabitants, where the need is withheld. */
export interface PerThousandView extends HeadlineBasis {
  readonly place: string;
  readonly year: number;
  readonly municipalities: readonly { readonly name: string; readonly value: number }[];
}

/**
 * Headline of access per 1,000 inhabitants — the two ends.
 * @example perThousandHeadline({ place: 'Region Hovedstaden', year: 2025, municipalities: [{ name: 'Gladsaxe', value: 2.1 },
 *   { name: 'Bornholm', value: 0 }] }, 'da').headline
 * // 'Flest pladser inden for rækkevidde pr. 1.000 indbyggere har Gladsaxe (2,1), færrest Bornholm (0,0).'
 */
export function perThousandHeadline(view: PerThousandView, language: Language): Headline {
  const texts = textsOf(language);
  const sorted = [...view.municipalities].sort((a, b) => a.value - b.value);
  const [least] = sorted;
  const most = sorted[sorted.length - 1];
  const number = (value: number): string => formatDecimal(value, language);
  const main =
    least && most
      ? texts('access.headline.perThousand', {
          most: shortName(most.name),
          high: number(most.value),
          least: shortName(least.name),
          low: number(least.value),
        })
      : unknownSentence(texts('access.headline.what'), { missing: 'not-reported' }, language);
  const place = placePhrase(shortName(view.place), language);
  const extent = texts('access.headline.extent', { place, year: String(view.year) });
  return composeHeadline({ extent, main: [main], basis: view }, language);
}
