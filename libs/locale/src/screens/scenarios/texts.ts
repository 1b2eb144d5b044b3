import type { Topic } from '../../texts/topic.ts';
import { comparisonWords } from './comparison-words.ts';
import { editorWords } from './editor-words.ts';
import { frame } from './frame.ts';
import { scenarioHeadlines } from './headline-words.ts';
import { scenarioWords } from './scenario-words.ts';
import { scenarioUnits } from './units.ts';

/** Scenarier: everything that all kinds have in common. */
export const scenarios = {
  ...frame,
  ...scenarioWords,
  ...editorWords,
  ...comparisonWords,
  ...scenarioHeadlines,
  ...scenarioUnits,
} as const satisfies Topic;
