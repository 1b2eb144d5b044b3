import type { Topic } from '../texts/topic.ts';

/** The foot of every page. */
export const footer = {
  'footer.label': { da: 'Om Tilbudsvifte', en: 'About Tilbudsvifte' },
  'footer.api': { da: 'API og åbne data', en: 'API and open data' },
  'footer.noPersons': {
    da: 'Her findes ingen oplysninger om enkeltpersoner.',
    en: 'There is no information about individuals here.',
  },
  'footer.edition': {
    da: 'Udgave {edition}, offentliggjort {date, date, long}',
    en: 'Edition {edition}, published {date, date, long}',
  },
} as const satisfies Topic;
