import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { costsTexts } from './costs-texts.ts';

/** The change in expenditure of every municipality between two years. */
export interface CostEffectsView extends HeadlineBasis {
  readonly fromYear: number;
  readonly toYear: number;
  /** Municipalities that can be compared, with their change as a share of the first year. */
  readonly changes: readonly { readonly name: string; readonly share: number; readonly own?: boolean }[];
}

/** A change under one per cent is no rise. */
const FLOOR = 0.01;

/** Headline of the table of terms — in how many municipalities expenditure rose, and where most and least. */
export function costEffectsHeadline(view: CostEffectsView, language: Language): Headline {
  const texts = costsTexts(language);
  const said = { n: view.changes.length, from: String(view.fromYear), to: String(view.toYear) };
  const extent = texts('costEffects.extent', said);
  const ranked = [...view.changes].sort((a, b) => b.share - a.share);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most || !least) {
    const main = [texts('costEffects.none', said)];
    return composeHeadline({ extent, main, basis: view }, language);
  }
  const up = ranked.filter(({ share }) => share >= FLOOR).length;
  const own = ranked.find((one) => one.own);
  const main = [
    texts('costEffects.headline', { ...said, up }),
    own ? texts('costEffects.own', { place: startOf(own.name, language), share: signless(own.share) }) : '',
    ranked.length > 1
      ? texts('costEffects.extremes', {
          most: shortName(most.name),
          mostShare: signless(most.share),
          least: shortName(least.name),
          leastShare: signless(least.share),
        })
      : '',
  ];
  return composeHeadline({ extent, main, basis: view }, language);
}

/** A share that would be printed as "−0.0 %" is nothing. */
const signless = (share: number): number => (Math.abs(share) < 0.0005 ? 0 : share);

function startOf(name: string, language: Language): string {
  const place = placePhrase(shortName(name), language);
  return language === 'da' ? place.charAt(0).toUpperCase() + place.slice(1) : place;
}
