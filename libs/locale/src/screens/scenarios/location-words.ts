import { makeTexts } from '../../texts/make-texts.ts';
import type { Topic } from '../../texts/topic.ts';
import { locationFigureWords } from './location-figure-words.ts';
import { locationHeadlineWords } from './location-headline-words.ts';
import { locationLeverWords } from './location-lever-words.ts';

/** Scenarier: words of location, where to place services. */
export const locationWords = {
  ...locationLeverWords,
  ...locationFigureWords,
  ...locationHeadlineWords,
} as const satisfies Topic;

/** Texts of location. */
export const locationTexts = makeTexts(locationWords);
