import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { shownNumber } from './headline-number.ts';
import { tradeTexts } from './trade-words.ts';

/** What one municipality buys and sells. */
export interface PartnersView extends HeadlineBasis {
  readonly place: string;
  readonly quarter: string;
  readonly outsideRate: Figure;
  readonly boughtPlaces: Figure;
  readonly soldPlaces: Figure;
  readonly area?: { readonly name: string; readonly outsideRate: Figure };
  readonly seller?: { readonly name: string; readonly places: Figure };
}

function outsideSentence({ place, outsideRate, area }: PartnersView, language: Language): string {
  const texts = tradeTexts(language);
  const name = shortName(place);
  if (!('value' in outsideRate))
    return unknownSentence(
      texts('tradeHeadline.outsideWhat', { place: placePhrase(name, language) }),
      outsideRate,
      language,
    );
  const main = texts('tradeHeadline.outside', { place: name, share: outsideRate.value });
  if (!area || !('value' in area.outsideRate)) return `${main}.`;
  const peer = { area: shortName(area.name), peer: area.outsideRate.value };
  return `${main} ${texts('tradeHeadline.outsidePeer', peer)}.`;
}

function sellerSentence({ seller }: PartnersView, language: Language): string {
  const n = shownNumber(seller?.places);
  if (!seller || n === undefined) return '';
  return tradeTexts(language)('tradeHeadline.seller', { partner: shortName(seller.name), n });
}

function balanceSentence(view: PartnersView, language: Language): string {
  const texts = tradeTexts(language);
  const place = shortName(view.place);
  const [bought, sold] = [shownNumber(view.boughtPlaces), shownNumber(view.soldPlaces)];
  if (bought === undefined && !('value' in view.boughtPlaces)) {
    const what = texts('tradeHeadline.balanceWhat', { place: placePhrase(place, language) });
    return unknownSentence(what, view.boughtPlaces, language);
  }
  if (bought === undefined) return '';
  if (sold === undefined) return texts('tradeHeadline.boughtOnly', { place, bought });
  return texts('tradeHeadline.balance', { place, bought, sold });
}

function extentOf({ place, quarter }: PartnersView, language: Language): string {
  const where = placePhrase(shortName(place), language);
  return tradeTexts(language)('tradeHeadline.extent', { place: where, quarter });
}

/**
 * Headline of Køb og salg — how much a municipality buys from others, beside its area, and from whom most.
 * @example partnersHeadline({ place: 'Gladsaxe', quarter: '4. kvartal 2025', outsideRate: { value: 0.714 },
 *   boughtPlaces: { value: 159.8 }, soldPlaces: { value: 169.7 },
 *   seller: { name: 'Region Hovedstaden', places: { value: 23.84 } } }, 'da').headline
 * // 'Gladsaxe køber 71 % af sine pladser hos andre. Største viste sælger er Region Hovedstaden med 23,8 pladser.'
 */
export function partnersHeadline(view: PartnersView, language: Language): Headline {
  const main = [outsideSentence(view, language), sellerSentence(view, language)];
  const details = [balanceSentence(view, language)];
  return composeHeadline({ extent: extentOf(view, language), main, details, basis: view }, language);
}

/**
 * Headline of the flows — how many places a municipality buys and how many it sells.
 * @example balanceHeadline({ place: 'Gladsaxe', quarter: '4. kvartal 2025', outsideRate: { value: 0.714 },
 *   boughtPlaces: { value: 159.8 }, soldPlaces: { value: 169.7 } }, 'da').headline
 * // 'Gladsaxe køber 159,8 pladser af andre og sælger 169,7 til andre.'
 */
export function balanceHeadline(view: PartnersView, language: Language): Headline {
  const main = [balanceSentence(view, language)];
  const details = [outsideSentence(view, language), sellerSentence(view, language)];
  return composeHeadline({ extent: extentOf(view, language), main, details, basis: view }, language);
}
