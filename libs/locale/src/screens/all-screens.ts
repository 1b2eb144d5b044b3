import type { Topic } from '../texts/topic.ts';

/** Words of single screens, fetched with their page: every rule of the catalogue holds for them too. */
export const screenTopics: Readonly<Record<string, Topic>> = {};
