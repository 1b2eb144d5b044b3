import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../../access/audit-log.ts';
import type { Identity } from '../../access/identity.ts';
import { PeopleQuery, type Person } from '../../access/people.query.ts';
import { Config } from '../../config/config.ts';
import { ProblemError } from '../../http/problem.ts';
import { sendMails } from './outgoing-mail.ts';
import { reminderMail, reminderSender } from './reminder-mail.ts';
import type { ReminderItem, ReminderList, RemindersSent, RoundForm, RoundItem } from './rounds.answer.ts';
import { RoundFormsQuery } from './round-forms.query.ts';

const stillMissing = new Set<RoundForm['state']>(['missing', 'refused', 'draft', 'returned', 'reading']);

/** Who is missing what in a round, and mails about it where a mail server is set. */
@Injectable()
export class Reminders {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(RoundFormsQuery) private readonly forms: RoundFormsQuery,
    @Inject(PeopleQuery) private readonly people: PeopleQuery,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  async list(round: RoundItem): Promise<ReminderList> {
    const found = await this.missing(round);
    return {
      reminders: found.map(({ item }) => item),
      canSend: this.config.SMTP_URL !== undefined,
    };
  }

  /** What came of each mail is told and logged; a mail server that fails is no failure of the request. */
  async send(by: Identity, round: RoundItem): Promise<RemindersSent> {
    const { SMTP_URL, PUBLIC_URL } = this.config;
    if (SMTP_URL === undefined)
      throw new ProblemError(
        'step-refused',
        'No mail server is set (SMTP_URL); the list shows whom to write to',
      );
    const missing = await this.missing(round);
    const mails = missing.map(({ item, people }) => ({
      to: people.flatMap(({ email }) => email ?? []),
      ...reminderMail(round, item, PUBLIC_URL),
    }));
    const mailed = await sendMails(SMTP_URL, reminderSender(this.config), mails);
    const reminders = missing.map(({ item: { municipality } }, at) => ({
      municipality,
      ...(mailed[at] ?? { mailedTo: 0 }),
    }));
    const sent = reminders.filter(({ mailedTo }) => mailedTo > 0).length;
    const outcome = { sent, failed: reminders.length - sent };
    const detail = { ...outcome, notMailed: reminders.filter(({ reason }) => reason !== undefined) };
    await this.log.add({ by, action: 'reminder-sent', object: round.label, detail });
    return { ...outcome, reminders };
  }

  private async missing(
    round: RoundItem,
  ): Promise<readonly { item: ReminderItem; people: readonly Person[] }[]> {
    const forms = (await this.forms.forms(round)).filter(({ state }) => stillMissing.has(state));
    const reporters = await this.people.holding('reporter');
    return [...new Set(forms.map(({ municipality }) => municipality))].map((municipality) => {
      const own = forms.filter((form) => form.municipality === municipality);
      const people = reporters.filter((person) => person.municipality === municipality);
      const item = {
        municipality,
        missing: own.map(({ kind }) => kind),
        deadlineAt: own[0]?.deadlineAt ?? round.deadlineAt,
        reporters: people.map(({ displayName }) => displayName),
        reachable: people.filter(({ email }) => email !== null).length,
      };
      return { item, people };
    });
  }
}
