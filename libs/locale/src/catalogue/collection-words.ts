import type { Topic } from '../texts/topic.ts';

/** Words of reporting that the server needs too: what is delivered, and the reminder's text. */
export const collectionWords = {
  'kind.services': { da: 'Tilbud', en: 'Services' },
  'kind.places': { da: 'Pladser og belægning', en: 'Places and occupancy' },
  'kind.rates': { da: 'Takster', en: 'Rates' },
  'kind.use': { da: 'Brug af tilbud', en: 'Use of services' },
  'kind.need': { da: 'Behov', en: 'Need' },
  'kind.plans': { da: 'Planer', en: 'Plans' },
  'reminder.subject': { da: '{round}: frist {deadline}', en: '{round}: deadline {deadline}' },
  'reminder.text': {
    da: 'Vi mangler stadig jeres indberetning til {round}: {forms}. Fristen er {deadline}. Log ind i Tilbudsvifte for at indberette.',
    en: 'We still need your report for {round}: {forms}. The deadline is {deadline}. Sign in to Tilbudsvifte to report.',
  },
} as const satisfies Topic;
