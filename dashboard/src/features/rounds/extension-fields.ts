import type { Language } from '@tilbudsvifte/locale';
import { momentText } from '@tilbudsvifte/locale/work';
import type { WorkTexts } from '@tilbudsvifte/locale/work';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import type { Schema } from '../../lib/api.ts';
import { copenhagenTime, isLocalTime } from '../../lib/copenhagen-time.ts';
import { fieldId } from './round-fields.ts';

/** A later deadline that is about to be given. */
export type ExtensionFields = Schema<'NewExtension'>;

/** First part of the fields' identities. */
export const extensionForm = 'udsaet';

/** Nothing typed yet. */
export const noExtension: ExtensionFields = { municipality: '', deadlineAt: '', reason: '' };

interface Words {
  readonly texts: WorkTexts;
  readonly language: Language;
}

function deadlineError(
  { municipality, deadlineAt }: ExtensionFields,
  forms: readonly Schema<'RoundForm'>[],
  { texts, language }: Words,
): string | undefined {
  if (!isLocalTime(deadlineAt)) return texts('rounds.error.deadlineAt');
  const present = forms.find((form) => form.municipality === municipality)?.deadlineAt;
  if (present === undefined || deadlineAt > copenhagenTime(present)) return undefined;
  return texts('round.error.later', { deadline: momentText(present, new Date().toISOString(), language) });
}

/** What is wrong with an extension, in the order of the form. */
export function extensionErrors(
  fields: ExtensionFields,
  forms: readonly Schema<'RoundForm'>[],
  words: Words,
): readonly FieldError[] {
  const { municipality, reason } = fields;
  const { texts } = words;
  const wrongs = {
    municipality: municipality === '' ? texts('round.error.municipality') : undefined,
    deadlineAt: deadlineError(fields, forms, words),
    reason: reason.trim() === '' || reason.length > 1000 ? texts('round.error.reason') : undefined,
  };
  return Object.entries(wrongs).flatMap(([name, text]) =>
    text === undefined ? [] : [{ id: fieldId(extensionForm, name), text }],
  );
}
