import type { Topic } from '../texts/topic.ts';

/** Words of the columns of answers, by the names they have in the API. */
export const columnWords: Topic = {
  code: { da: 'kode', en: 'code' },
  edition: { da: 'Udgave', en: 'Edition' },
  synthetic: { da: 'Syntetiske tal', en: 'Synthetic figures' },
  metric: { da: 'Mål', en: 'Measure' },
  row: { da: 'Række', en: 'Row' },
  lo: { da: 'nedre grænse', en: 'lower limit' },
  hi: { da: 'øvre grænse', en: 'upper limit' },
};
