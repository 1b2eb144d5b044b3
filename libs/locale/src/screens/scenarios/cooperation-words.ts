import { makeTexts } from '../../texts/make-texts.ts';
import type { Topic } from '../../texts/topic.ts';
import { cooperationFigureWords } from './cooperation-figure-words.ts';
import { cooperationLeverWords } from './cooperation-lever-words.ts';

/** Scenarier: words of cooperation, places shared by municipalities. */
export const cooperationWords = {
  ...cooperationLeverWords,
  ...cooperationFigureWords,
} as const satisfies Topic;

/** Texts of cooperation. */
export const togetherTexts = makeTexts(cooperationWords);
