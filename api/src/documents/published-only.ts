import type { EditionRef } from '../editions/edition-ref.ts';
import { badParameter } from '../http/problem.ts';

/** Documents leave the house: they are made of what is published. @throws ProblemError for the unpublished state */
export function publishedOnly(edition: EditionRef): EditionRef {
  if (edition.key === null) throw badParameter('edition', 'documents are made of published editions');
  return edition;
}
