import type { Topic } from '../../texts/topic.ts';
import { glossaryAgreement } from './glossary-agreement.ts';
import { glossaryServices } from './glossary-services.ts';

/** Glossary: words of the field, and the words of its page. */
export const glossaryPage = {
  ...glossaryServices,
  ...glossaryAgreement,
  'glossary.title': { da: 'Ordbog', en: 'Glossary' },
  'glossary.lead': {
    da: '{n, number} ord, som siderne bruger, med en kort forklaring.',
    en: '{n, number} words that the pages use, with a short explanation.',
  },
  'glossary.letters': { da: 'Gå til bogstav', en: 'Go to letter' },
  'glossary.danish': { da: 'På dansk: {term}', en: 'In Danish: {term}' },
} as const satisfies Topic;
