import type { Topic } from '../../texts/topic.ts';
import { needMeasures } from './need-measures.ts';
import { placesMeasures } from './places-measures.ts';
import { spendingMeasures } from './spending-measures.ts';

/** Indicators in words, for every screen that shows them. */
export const indicators = {
  ...placesMeasures,
  ...needMeasures,
  ...spendingMeasures,
} as const satisfies Topic;
