import type { KnownPerson } from '../../access/people.query.ts';
import type { Config } from '../../config/config.ts';
import type { MailState, MailWay } from '../alert-codes.ts';

/** Whether a person can be mailed, or why not. */
export function mailWay(
  { SMTP_URL }: Pick<Config, 'SMTP_URL'>,
  person: Pick<KnownPerson, 'email'> | undefined,
): MailWay {
  if (SMTP_URL === undefined) return 'no-server';
  return person?.email ? 'open' : 'no-address';
}

/** Where the mail of a new message is. */
export function firstMailState(wanted: boolean, way: MailWay): MailState {
  if (!wanted) return 'unwanted';
  return way === 'open' ? 'waiting' : way;
}
