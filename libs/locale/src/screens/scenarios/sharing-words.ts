import { makeTexts } from '../../texts/make-texts.ts';
import type { Topic } from '../../texts/topic.ts';
import { sharingLeverWords } from './sharing-levers.ts';
import { sharingResultWords } from './sharing-results.ts';
import { sharingScreenWords } from './sharing-screen.ts';

/** Words of scenarios about sharing the cost of a service or a pool. */
export const sharingWords = {
  ...sharingLeverWords,
  ...sharingResultWords,
  ...sharingScreenWords,
} as const satisfies Topic;

/** Words of sharing by their keys. */
export const sharingTexts = makeTexts(sharingWords);
