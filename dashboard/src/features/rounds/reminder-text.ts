import { createTexts, formatDate, formatTime } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';

/** A reminder as it is mailed. */
export interface ReminderText {
  readonly subject: string;
  readonly text: string;
}

/** Reminder in words — the same as the server mails: in Danish, whoever copies it. */
export function reminderText(
  round: Pick<Schema<'RoundItem'>, 'label'>,
  { missing, deadlineAt }: Pick<Schema<'ReminderItem'>, 'missing' | 'deadlineAt'>,
): ReminderText {
  const texts = createTexts('da');
  const params = {
    round: round.label,
    deadline: `${formatDate(deadlineAt, 'da')} ${formatTime(deadlineAt, 'da')}`,
    forms: missing.map((kind) => texts(`kind.${kind}`)).join(', '),
  };
  return { subject: texts('reminder.subject', params), text: texts('reminder.text', params) };
}
