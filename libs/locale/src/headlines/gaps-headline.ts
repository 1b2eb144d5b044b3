import type { Figure } from '@tilbudsvifte/planning';
import type { Language } from '../language.ts';
import { formatRange } from '../numbers/format-range.ts';
import { placePhrase } from '../place-phrase.ts';
import { createTexts } from '../texts/create-texts.ts';
import { composeHeadline, LONGEST_HEADLINE } from './compose-headline.ts';
import { gapCertainty } from './gap-certainty.ts';
import type { Headline, HeadlineBasis } from './headline.ts';
import { sentenceNames } from './name-in-sentence.ts';
import { shortName } from './short-name.ts';
import { unknownSentence } from './unknown-sentence.ts';

/** The supply gaps of an area in one year. Gaps are places minus required places: negative is short. */
export interface GapsView extends HeadlineBasis {
  readonly area: string;
  readonly year: number;
  readonly groups: number;
  readonly groupsShort: Figure;
  readonly largest?: { readonly targetGroup: string; readonly gap: Figure };
  readonly unmet?: Figure;
  readonly surplus?: Figure;
}

function largestSentence({ largest }: GapsView, before: string, language: Language): string {
  if (!largest || !('value' in largest.gap)) return '';
  const n = Math.round(-largest.gap.value);
  if (n < 1) return '';
  const texts = createTexts(language);
  const certainty = gapCertainty(largest.gap);
  const sentence = (targetGroup: string): string => {
    const params = { n, targetGroup };
    if (certainty.kind === 'unsure') return texts('headline.gaps.largestUnsure', { ...params, ...certainty });
    if (certainty.kind === 'plain') return texts('headline.gaps.largest', params);
    return texts('headline.gaps.largestSure', { ...params, range: formatRange(certainty, language) });
  };
  const sentences = sentenceNames(largest.targetGroup).map(sentence);
  const room = LONGEST_HEADLINE - before.length - 1;
  return sentences.find(({ length }) => length <= room) ?? sentences.at(-1) ?? '';
}

function countSentence(
  key: 'headline.gaps.unmet' | 'headline.gaps.surplus',
  figure: Figure | undefined,
  language: Language,
): string {
  return figure && 'value' in figure ? createTexts(language)(key, { n: Math.round(figure.value) }) : '';
}

/**
 * Headline of Mangler — how many target groups lack places, and the largest shortage with its interval. A shortage is
 * only named when groups are short, so the two sentences cannot contradict each other.
 * @example gapsHeadline({ area: 'Region Hovedstaden', year: 2025, groups: 18, groupsShort: { value: 0 } }, 'da').headline
 * // 'Ingen af 18 målgrupper mangler pladser i Region Hovedstaden i 2025.'
 */
export function gapsHeadline(view: GapsView, language: Language): Headline {
  const texts = createTexts(language);
  const at = { place: placePhrase(shortName(view.area), language), year: String(view.year), N: view.groups };
  const short = view.groupsShort;
  const known = 'value' in short;
  const count = known ? texts('headline.gaps.main', { ...at, n: Math.round(short.value) }) : '';
  const main = known
    ? [count, short.value >= 1 ? largestSentence(view, count, language) : '']
    : [unknownSentence(texts('headline.gaps.what', at), short, language)];
  const details = [
    countSentence('headline.gaps.unmet', view.unmet, language),
    countSentence('headline.gaps.surplus', view.surplus, language),
  ];
  return composeHeadline({ extent: texts('headline.gaps.extent', at), main, details, basis: view }, language);
}
