import type { Figure } from '@tilbudsvifte/planning';
import type { Language } from '../language.ts';
import { placePhrase } from '../place-phrase.ts';
import { createTexts } from '../texts/create-texts.ts';
import { composeHeadline } from './compose-headline.ts';
import type { Headline, HeadlineBasis } from './headline.ts';
import { shortName } from './short-name.ts';
import { unknownSentence } from './unknown-sentence.ts';

/** The shared range of an area: target groups with need, how many have a service, how many depend on one source. */
export interface RangeView extends HeadlineBasis {
  readonly area: string;
  readonly groupsWithNeed: number;
  readonly groupsCovered: Figure;
  readonly singleSource: Figure;
  readonly services?: Figure;
}

/**
 * Headline of Tilbudsvifte — target groups with at least one service, and those with a single source.
 * @example rangeHeadline({ area: 'Gladsaxe', groupsWithNeed: 18, groupsCovered: { value: 17 },
 *   singleSource: { value: 3 } }, 'da').headline
 * // '17 af 18 målgrupper med behov har mindst ét tilbud i Gladsaxe. 3 har kun ét tilbud eller én driftsherre.'
 */
export function rangeHeadline(view: RangeView, language: Language): Headline {
  const texts = createTexts(language);
  const place = placePhrase(shortName(view.area), language);
  const { groupsCovered: covered, singleSource: single, services } = view;
  const count = (
    key: 'headline.range.single' | 'headline.range.services',
    figure: Figure | undefined,
  ): string => (figure && 'value' in figure ? texts(key, { n: Math.round(figure.value) }) : '');
  const main =
    'value' in covered
      ? texts('headline.range.main', { place, N: view.groupsWithNeed, n: Math.round(covered.value) })
      : unknownSentence(texts('headline.range.what', { place }), covered, language);
  return composeHeadline(
    {
      extent: texts('headline.range.extent', { place }),
      main: [main, count('headline.range.single', single)],
      details: [count('headline.range.services', services)],
      basis: view,
    },
    language,
  );
}
