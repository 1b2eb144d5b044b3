import { makeTexts } from '../../texts/make-texts.ts';
import type { Topic } from '../../texts/topic.ts';
import { supplyColumnWords } from './supply-column-words.ts';
import { supplyFigureWords } from './supply-figure-words.ts';
import { supplyLeverWords } from './supply-lever-words.ts';

export {
  goalHeadline,
  type GoalView,
  panelsOfScenarioHeadline,
  type ScenarioPanelsView,
  rippleHeadline,
  type RippleView,
} from './supply-detail-headlines.ts';
export {
  supplyCostHeadline,
  type SupplyCostView,
  supplyHeadline,
  type SupplyView,
} from './supply-headline.ts';

/** Scenarier: words of supply — services that open, close, change size or target groups. */
export const supplyWords = {
  ...supplyLeverWords,
  ...supplyColumnWords,
  ...supplyFigureWords,
} as const satisfies Topic;

/** Words of supply in a language. */
export const supplyTexts = makeTexts(supplyWords);
