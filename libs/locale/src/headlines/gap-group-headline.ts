import type { Figure, Present } from '@tilbudsvifte/planning';
import type { Language } from '../language.ts';
import { formatRange } from '../numbers/format-range.ts';
import { placePhrase } from '../place-phrase.ts';
import { createTexts } from '../texts/create-texts.ts';
import { composeHeadline } from './compose-headline.ts';
import { gapCertainty } from './gap-certainty.ts';
import type { Headline, HeadlineBasis } from './headline.ts';
import { shortName } from './short-name.ts';
import { unknownSentence } from './unknown-sentence.ts';

/** One target group's need and places in an area and year; gap negative is short. */
export interface GapGroupView extends HeadlineBasis {
  readonly targetGroup: string;
  readonly area: string;
  readonly year: number;
  readonly need: Figure;
  readonly places: Figure;
  readonly gap: Figure;
  readonly availability?: Figure;
}

type Where = { readonly targetGroup: string; readonly place: string; readonly year: string };

// One place either way is the neutral class of the matrix: too little to call a shortage.
const NEUTRAL = 1;

function gapSentence(gap: Present, where: Where, language: Language): string {
  const texts = createTexts(language);
  const certainty = gapCertainty(gap);
  if (certainty.kind === 'unsure') return texts('headline.group.unsure', { ...where, ...certainty });
  const n = Math.abs(Math.round(gap.value));
  if (n <= NEUTRAL) return texts('headline.group.balance', where);
  const side = gap.value < 0 ? 'short' : 'surplus';
  if (certainty.kind === 'plain') return texts(`headline.group.${side}`, { ...where, n });
  return texts(`headline.group.${side}Sure`, { ...where, n, range: formatRange(certainty, language) });
}

function needSentence({ need, places }: GapGroupView, language: Language): string {
  if (!('value' in need) || !('value' in places)) return '';
  const params = { need: Math.round(need.value), places: Math.round(places.value) };
  return createTexts(language)('headline.group.need', params);
}

/**
 * Headline of one target group — short, surplus, in balance or too uncertain to say.
 * @example gapGroupHeadline({ targetGroup: 'Autisme', area: 'Gladsaxe', year: 2025, need: { value: 30 },
 *   places: { value: 26 }, gap: { value: -4 } }, 'da').headline // 'Autisme: der mangler 4 pladser i Gladsaxe i 2025.'
 */
export function gapGroupHeadline(view: GapGroupView, language: Language): Headline {
  const texts = createTexts(language);
  const where: Where = {
    targetGroup: shortName(view.targetGroup),
    place: placePhrase(shortName(view.area), language),
    year: String(view.year),
  };
  const { gap, availability } = view;
  const main =
    'value' in gap
      ? gapSentence(gap, where, language)
      : unknownSentence(texts('headline.group.what', where), gap, language);
  const chance =
    availability && 'value' in availability
      ? texts('headline.group.availability', { share: availability.value })
      : '';
  const details = [needSentence(view, language), chance];
  const extent = texts('headline.group.extent', where);
  return composeHeadline({ extent, main: [main], details, basis: view }, language);
}
