import type { Figure } from '@tilbudsvifte/planning';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { costsTexts } from './costs-texts.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import { costChangeSentence, costContext } from './cost-change-sentence.ts';
import type { CostChangeView } from './cost-change-view.ts';
import type { Headline } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';

/** Expenditure of one place over a period, with its level and its peers. */
export interface CostsView extends CostChangeView {
  readonly firstDkk?: Figure;
  readonly lastDkk?: Figure;
  readonly perInhabitantDkk?: Figure;
  readonly peers?: { readonly place: string; readonly perInhabitantDkk: Figure };
}

function levelsSentence({ firstDkk, lastDkk, fromYear, toYear }: CostsView, language: Language): string {
  if (!firstDkk || !lastDkk || !('value' in firstDkk) || !('value' in lastDkk)) return '';
  const years = { from: String(fromYear), to: String(toYear) };
  const levels = { first: firstDkk.value, last: lastDkk.value };
  return costsTexts(language)('headline.costs.levels', { ...years, ...levels });
}

function perInhabitantSentence({ perInhabitantDkk: own, peers }: CostsView, language: Language): string {
  if (!own || !peers || !('value' in own) || !('value' in peers.perInhabitantDkk)) return '';
  const peerPlace = placePhrase(shortName(peers.place), language);
  const amounts = { own: own.value, peer: peers.perInhabitantDkk.value };
  return costsTexts(language)('headline.costs.perInhabitant', { ...amounts, peerPlace });
}

/**
 * Headline of Økonomi — rose, fell or largely unchanged, in which prices.
 * @example costsHeadline({ place: 'Gladsaxe', fromYear: 2019, toYear: 2025, prices: 'fixed', priceYear: 2026,
 *   changeDkk: { value: 12_000_000 }, changeShare: { value: 0.034 } }, 'da').headline
 * // 'Udgifterne i Gladsaxe steg 12 mio. kr. (3,4 %) fra 2019 til 2025 i faste 2026-priser.'
 */
export function costsHeadline(view: CostsView, language: Language): Headline {
  return composeHeadline(
    {
      extent: costsTexts(language)('headline.costs.extent', costContext(view, language)),
      main: [costChangeSentence(view, language)],
      details: [levelsSentence(view, language), perInhabitantSentence(view, language)],
      basis: view,
    },
    language,
  );
}
