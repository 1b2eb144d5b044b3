import { composeHeadline, LONGEST_HEADLINE } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { sentenceNames } from '../../headlines/name-in-sentence.ts';
import { shortName } from '../../headlines/short-name.ts';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { profile } from './texts.ts';

const textsOf = makeTexts(profile);

/** Shortages of the area in the target groups the municipality has citizens in. */
export interface ProfileGapsView extends HeadlineBasis {
  readonly name: string;
  readonly area: string;
  readonly period: string;
  /** Target groups with own citizens whose balance in the area is shown. */
  readonly gaps: readonly { readonly targetGroup: string; readonly gap: number }[];
}

/**
 * Headline of Mangler in a profile — how many of the own target groups lack places in the area, and the largest shortage.
 * @example profileGapsHeadline({ name: 'Gladsaxe', area: 'Region Hovedstaden', period: '2025',
 *   gaps: [{ targetGroup: 'Autisme', gap: -4 }, { targetGroup: 'Dom', gap: 1 }] }, 'da').headline
 * // 'Gladsaxe har borgere i 2 målgrupper; i 1 af dem mangler der pladser i Region Hovedstaden. Størst er manglen til autisme: 4 pladser.'
 */
export function profileGapsHeadline(view: ProfileGapsView, language: Language): Headline {
  const texts = textsOf(language);
  const { gaps, period } = view;
  const name = shortName(view.name);
  const short = gaps.filter(({ gap }) => gap <= -1);
  const [largest] = [...short].sort((a, b) => a.gap - b.gap);
  const place = placePhrase(shortName(view.area), language);
  const main =
    gaps.length > 0
      ? texts('profile.headline.gaps', { name, place, N: gaps.length, n: short.length })
      : texts('profile.headline.gapsNone', { name });
  const sentence = (targetGroup: string): string =>
    texts('profile.headline.largest', { targetGroup, n: Math.round(-(largest?.gap ?? 0)) });
  const candidates = largest ? sentenceNames(largest.targetGroup).map(sentence) : [];
  const room = LONGEST_HEADLINE - main.length - 1;
  const named = candidates.find(({ length }) => length <= room) ?? candidates.at(-1) ?? '';
  const extent = texts('profile.headline.extent', { question: texts('profile.gaps'), name, period });
  return composeHeadline({ extent, main: [main, named], basis: view }, language);
}
