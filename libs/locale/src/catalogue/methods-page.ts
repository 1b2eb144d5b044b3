import type { Topic } from '../texts/topic.ts';

/** The pages that explain the methods. */
export const methodsPage = {
  'methods.title': { da: 'Metoder', en: 'Methods' },
  'methods.lead': {
    da: 'Hvad regnes tallene ud med, hvad forudsætter det, og hvad kan de ikke sige?',
    en: 'What are the figures calculated with, what does that assume, and what can they not say?',
  },
  'methods.formula': { da: 'Sådan regnes det ud', en: 'How it is calculated' },
  'methods.assumptions': { da: 'Det forudsætter', en: 'It assumes' },
  'methods.limits': { da: 'Det kan den ikke sige', en: 'What it cannot say' },
  'methods.sources': { da: 'Kilder', en: 'Sources' },
  'methods.all': { da: 'Alle metoder', en: 'All methods' },
  'methods.unknown': { da: 'Metoden findes ikke', en: 'There is no such method' },
} as const satisfies Topic;
