import type { Topic } from '../../texts/topic.ts';
import { kindTopics } from './kind-words.ts';
import { scenarios } from './texts.ts';

/** Words of Scenarier: those that all kinds have in common, and those of each kind. */
export const scenarioTopics: Readonly<Record<string, Topic>> = {
  scenarios,
  ...Object.fromEntries(Object.entries(kindTopics).map(([kind, words]) => [`scenarios of ${kind}`, words])),
};
