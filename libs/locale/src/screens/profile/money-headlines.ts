import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { profile } from './texts.ts';

const textsOf = makeTexts(profile);

/** A figure of a municipality beside its area's. */
export interface ProfileView extends HeadlineBasis {
  readonly name: string;
  readonly area: string;
  readonly period: string;
  readonly own: Figure;
  readonly areaValue: Figure;
}

/** The same with an earlier value in the same prices. */
export interface ProfileCostsView extends ProfileView {
  readonly before?: { readonly period: string; readonly own: Figure };
}

/**
 * Headline of spending in a profile.
 * @example profileCostsHeadline({ name: 'Gladsaxe', area: 'Region Hovedstaden', period: '2025',
 *   own: { value: 12000 }, areaValue: { value: 11000 } }, 'da').headline
 * // 'Gladsaxe brugte 12.000 kr. pr. 18–64-årig på voksne i 2025. Region Hovedstaden: 11.000 kr.'
 */
export function profileCostsHeadline(view: ProfileCostsView, language: Language): Headline {
  const texts = textsOf(language);
  const { own, areaValue, period, before } = view;
  const name = shortName(view.name);
  const area = shortName(view.area);
  const main =
    'value' in own
      ? texts('profile.headline.costs', { name, own: own.value, year: period })
      : unknownSentence(texts('profile.headline.costsWhat', { name }), own, language);
  const beside =
    'value' in own && 'value' in areaValue
      ? texts('profile.headline.costsArea', { area, amount: areaValue.value })
      : '';
  const earlier =
    before && 'value' in own && 'value' in before.own
      ? texts('profile.headline.costsBefore', { year: before.period, amount: before.own.value })
      : '';
  const extent = texts('profile.headline.extent', { question: texts('profile.costs'), name, period });
  return composeHeadline({ extent, main: [main, beside, earlier], basis: view }, language);
}

/** Purchases, and of whom most is bought among those whose number is published. */
export interface ProfileTradeView extends ProfileView {
  /** Its name as it stands inside a sentence. */
  readonly seller?: { readonly name: string; readonly share: Figure };
}

/**
 * Headline of purchases in a profile.
 * @example profileTradeHeadline({ name: 'Gladsaxe', area: 'Region Hovedstaden', period: '2025K4',
 *   own: { value: 0.62 }, areaValue: { missing: 'not-reported' } }, 'da').headline
 * // 'Gladsaxe køber 62 % af sine pladser hos andre.'
 */
export function profileTradeHeadline(view: ProfileTradeView, language: Language): Headline {
  const texts = textsOf(language);
  const { own, areaValue, period, seller } = view;
  const name = shortName(view.name);
  const main =
    'value' in own
      ? texts('profile.headline.trade', { name, own: own.value })
      : unknownSentence(texts('profile.headline.tradeWhat', { name }), own, language);
  const beside =
    'value' in own && 'value' in areaValue
      ? texts('profile.headline.areaShare', { area: shortName(view.area), share: areaValue.value })
      : '';
  const most =
    seller && 'value' in seller.share
      ? texts('profile.headline.seller', { seller: shortName(seller.name), share: seller.share.value })
      : '';
  const extent = texts('profile.headline.extent', { question: texts('profile.trade'), name, period });
  return composeHeadline({ extent, main: [main, most, beside], basis: view }, language);
}
