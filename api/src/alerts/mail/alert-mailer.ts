import { Inject, Injectable } from '@nestjs/common';
import { alertMail } from '@tilbudsvifte/locale/screens/alerts';
import { PeopleQuery, type KnownPerson } from '../../access/people.query.ts';
import { type Mailed, type Mail, sendMails } from '../../collection/rounds/outgoing-mail.ts';
import { reminderSender } from '../../collection/rounds/reminder-mail.ts';
import { Config } from '../../config/config.ts';
import { MessageRepository, type StoredMessage } from '../messages/message.repository.ts';
import { ReadableMessages } from '../messages/readable-messages.ts';

const settingsPage = '/beskeder';
const mostAttempts = 8;
const longestPauseMinutes = 240;

/** Hands messages to the mail server: what is due of one person goes out as one mail. */
@Injectable()
export class AlertMailer {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(PeopleQuery) private readonly people: PeopleQuery,
    @Inject(MessageRepository) private readonly messages: MessageRepository,
    @Inject(ReadableMessages) private readonly readable: ReadableMessages,
  ) {}

  /** The next mail; false when none is due. What the person may no longer know is not sent. */
  async next(): Promise<boolean> {
    const url = this.config.SMTP_URL;
    if (url === undefined) return false;
    const claimed = await this.messages.claimMails();
    const [first] = claimed;
    if (!first) return false;
    const [person] = await this.people.known([first.user]);
    const told = person ? await this.readable.among(person, claimed) : [];
    const ids = new Set(told.map(({ id }) => id));
    await this.messages.mailed(idsOf(claimed.filter(({ id }) => !ids.has(id))), { state: 'unwanted' });
    if (person && told.length > 0) await this.send(url, person, told);
    return true;
  }

  private async send(url: string, person: KnownPerson, told: readonly StoredMessage[]): Promise<void> {
    if (!person.email) return this.messages.mailed(idsOf(told), { state: 'no-address' });
    const mail = this.mailOf(person.email, told);
    const [mailed] = await sendMails(url, reminderSender(this.config), [mail]);
    await this.note(told, mailed);
  }

  private mailOf(to: string, told: readonly StoredMessage[]): Mail {
    const address = (path: string): string =>
      this.config.PUBLIC_URL === undefined ? '' : new URL(path, this.config.PUBLIC_URL).href;
    const settings = address(settingsPage);
    const alerts = told.map(({ content, link }) => ({ ...content, address: address(link) }));
    const words = alertMail(alerts, settings, told[told.length - 1]?.language ?? 'da');
    return { to: [to], ...words, ...(settings && { headers: { 'list-unsubscribe': `<${settings}>` } }) };
  }

  /** Taken, to be tried again later, or given up. */
  private async note(told: readonly StoredMessage[], mailed: Mailed | undefined): Promise<void> {
    if (mailed && mailed.mailedTo > 0) return this.messages.mailed(idsOf(told), { state: 'sent' });
    const said = mailed?.said ?? mailed?.reason ?? '';
    for (const { id, attempts } of told) {
      const state = attempts >= mostAttempts ? 'failed' : 'waiting';
      const pauseMinutes = Math.min(longestPauseMinutes, 2 ** attempts);
      await this.messages.mailed([id], { state, said, pauseMinutes });
    }
  }
}

function idsOf(messages: readonly StoredMessage[]): readonly string[] {
  return messages.map(({ id }) => id);
}
