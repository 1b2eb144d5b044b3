import type { Figure, Present } from '@tilbudsvifte/planning';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { costsTexts } from './costs-texts.ts';
import { changeDirection } from '../../headlines/change-direction.ts';
import type { CostChangeView } from './cost-change-view.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';

function pricesPhrase({ prices, priceYear }: CostChangeView, language: Language): string {
  const texts = costsTexts(language);
  if (prices === 'current') return texts('headline.costs.current');
  if (priceYear === undefined) return texts('headline.costs.fixedNoYear');
  return texts('headline.costs.fixed', { year: String(priceYear) });
}

/** Place, years and price level as the sentences about expenditure need them. */
export function costContext(
  view: CostChangeView,
  language: Language,
): Record<'place' | 'from' | 'to' | 'prices', string> {
  const place = placePhrase(shortName(view.place), language);
  return {
    place: view.per === undefined ? place : `${view.per} ${place}`,
    from: String(view.fromYear),
    to: String(view.toYear),
    prices: pricesPhrase(view, language),
  };
}

// A share that points the other way than the amount is an error upstream; the sentence then does without it.
function agreeing(share: Figure | undefined, change: Present): number | undefined {
  if (!share || !('value' in share)) return undefined;
  return Math.sign(share.value) === Math.sign(change.value) ? Math.abs(share.value) : undefined;
}

/** Sentence saying whether expenditure rose, fell, is largely unchanged, or cannot be told. */
export function costChangeSentence(view: CostChangeView, language: Language): string {
  const texts = costsTexts(language);
  const context = costContext(view, language);
  const { changeDkk } = view;
  if (!('value' in changeDkk))
    return unknownSentence(texts('headline.costs.what', context), changeDkk, language);
  const direction = changeDirection(changeDkk, view.changeShare, view.floor);
  if (direction === 'unchanged' || direction === 'uncertain')
    return texts(`headline.costs.${direction}`, context);
  const amount = Math.abs(changeDkk.value);
  const share = agreeing(view.changeShare, changeDkk);
  if (share === undefined) return texts(`headline.costs.${direction}`, { ...context, amount });
  return texts(`headline.costs.${direction}Share`, { ...context, amount, share });
}
