import type { Language } from '@tilbudsvifte/locale';
import type { WorkTexts } from '@tilbudsvifte/locale/work';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import type { Schema } from '../../lib/api.ts';
import { checkId, checkKey, checkWords } from './check-words.ts';

/** An edition that is about to be published. */
export interface PublicationFields {
  readonly label: string;
  readonly note: string;
  /** Warnings that were read, by key. */
  readonly read: readonly string[];
}

/** Nothing typed yet. */
export const noPublication: PublicationFields = { label: '', note: '', read: [] };

/** Identities of the form's fields. */
export const labelId = 'udgave-navn';
export const noteId = 'udgave-nyt';

const LABEL = /^[\p{L}\d][\p{L}\d._-]{0,39}$/u;

/** What of an edition that is about to be published is wrong, in the order of the form. */
export function publicationErrors(
  { label, note, read }: PublicationFields,
  checks: readonly Schema<'Check'>[],
  { texts, language }: { readonly texts: WorkTexts; readonly language: Language },
): readonly FieldError[] {
  const unread = checks.filter((check) => check.severity === 'warning' && !read.includes(checkKey(check)));
  return [
    ...unread.map((check) => ({
      id: checkId(check),
      text: texts('publications.error.checkOf', { warning: checkWords(check, language) }),
    })),
    ...(LABEL.test(label) ? [] : [{ id: labelId, text: texts('publications.error.label') }]),
    ...(note.trim() === '' || note.length > 4000
      ? [{ id: noteId, text: texts('publications.error.note') }]
      : []),
  ];
}
