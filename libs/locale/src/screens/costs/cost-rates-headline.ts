import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { costsTexts } from './costs-texts.ts';

/** Rates of an area's service types against the line of the agreement. */
export interface CostRatesView extends HeadlineBasis {
  readonly place: string;
  readonly year: number;
  readonly baseYear: number;
  readonly reduction: number;
  readonly manner: 'total' | 'annual';
  /** Service types with a rate. */
  readonly shown: number;
  /** Those with a line: name and deviation from it as a share. */
  readonly gaps: readonly { readonly name: string; readonly gap: number }[];
}

/** A rate nearer to the line than a thousandth lies on it. */
const ON_THE_LINE = 0.001;

/** Headline of the rates — in how many service types the rate is above the line, and which is farthest from it. */
export function costRatesHeadline(view: CostRatesView, language: Language): Headline {
  const texts = costsTexts(language);
  const { gaps, baseYear, reduction, manner } = view;
  const said = { place: placePhrase(shortName(view.place), language), year: String(view.year) };
  const extent = texts('costRates.extent', { ...said, n: view.shown });
  const line = texts(`costRates.line.${manner}`, { base: String(baseYear), reduction });
  if (gaps.length === 0) {
    const main = [texts('costRates.noLine', { ...said, base: String(baseYear) })];
    return composeHeadline({ extent, main, basis: view }, language);
  }
  const above = gaps.filter(({ gap }) => gap >= ON_THE_LINE).length;
  const counted = { ...said, above, types: gaps.length };
  const first = texts(above === 0 ? 'costRates.headlineNone' : 'costRates.headline', counted);
  const main = [first, farthest(view, language)];
  return composeHeadline({ extent, main, details: [line], basis: view }, language);
}

function farthest({ gaps }: CostRatesView, language: Language): string {
  const [most] = [...gaps].sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  if (!most || Math.abs(most.gap) < ON_THE_LINE) return '';
  return costsTexts(language)('costRates.farthest', {
    name: shortName(most.name),
    gap: Math.abs(most.gap),
    side: most.gap > 0 ? 'above' : 'below',
  });
}
