import type { Topic } from '../../texts/topic.ts';

/** What stands on every page of a document, whatever it is about. */
export const documentPages = {
  'documentPage.number': { da: 'Side {page} af {pages}', en: 'Page {page} of {pages}' },
} as const satisfies Topic;
