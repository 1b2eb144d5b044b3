import { isIP } from 'node:net';
import { createTexts, formatDate, formatTime } from '@tilbudsvifte/locale';
import type { Config } from '../../config/config.ts';
import type { Mail } from './outgoing-mail.ts';
import type { ReminderItem, RoundItem } from './rounds.answer.ts';

const reportingPage = '/indberetning';

/** What a reminder says: the forms, the deadline by the clock of Copenhagen, and where to go, if that is set. */
export function reminderMail(
  round: Pick<RoundItem, 'label'>,
  { missing, deadlineAt }: Pick<ReminderItem, 'missing' | 'deadlineAt'>,
  publicUrl: string | undefined,
): Omit<Mail, 'to'> {
  const texts = createTexts('da');
  const params = {
    round: round.label,
    deadline: `${formatDate(deadlineAt, 'da')} ${formatTime(deadlineAt, 'da')}`,
    forms: missing.map((kind) => texts(`kind.${kind}`)).join(', '),
  };
  // Never an address that a request named: the link goes to many people.
  const link = publicUrl === undefined ? '' : `\n\n${new URL(reportingPage, publicUrl).href}`;
  return { subject: texts('reminder.subject', params), text: `${texts('reminder.text', params)}${link}\n` };
}

/** Who reminders come from: the account at the mail server where that is an address, else one at our own name. */
export function reminderSender({ SMTP_URL, PUBLIC_URL }: Pick<Config, 'SMTP_URL' | 'PUBLIC_URL'>): string {
  const account = SMTP_URL === undefined ? '' : decodeURIComponent(new URL(SMTP_URL).username);
  if (account.includes('@')) return account;
  const host = PUBLIC_URL === undefined ? 'localhost' : new URL(PUBLIC_URL).hostname;
  return `tilbudsvifte@${host.startsWith('[') || isIP(host) !== 0 ? 'localhost' : host}`;
}
