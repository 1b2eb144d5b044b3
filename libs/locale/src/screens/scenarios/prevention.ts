import { makeTexts } from '../../texts/make-texts.ts';
import type { Topic } from '../../texts/topic.ts';
import { preventionFigureWords } from './prevention-figure-words.ts';
import { preventionHeadlineWords } from './prevention-headline-words.ts';
import { preventionLeverWords } from './prevention-lever-words.ts';
import { preventionSaidWords } from './prevention-said-words.ts';

export {
  preventionChanceHeadline,
  preventionMoneyHeadline,
  preventionStocksHeadline,
  preventionTornadoHeadline,
  type PreventionView,
  preventionViewsHeadline,
} from './prevention-headlines.ts';

/** Scenarier: words of prevention, a stock-flow model with a business case. */
export const preventionWords = {
  ...preventionLeverWords,
  ...preventionSaidWords,
  ...preventionFigureWords,
  ...preventionHeadlineWords,
} as const satisfies Topic;

/** Texts of prevention's own figures. */
export const preventionTexts = makeTexts(preventionWords);
