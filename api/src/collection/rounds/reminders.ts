import { Inject, Injectable, Logger } from '@nestjs/common';
import { createTexts, formatDate, formatTime } from '@tilbudsvifte/locale';
import { createTransport } from 'nodemailer';
import { AuditLog } from '../../access/audit-log.ts';
import type { Identity } from '../../access/identity.ts';
import { PeopleQuery, type Person } from '../../access/people.query.ts';
import { Config } from '../../config/config.ts';
import { ProblemError } from '../../http/problem.ts';
import type { ReminderItem, ReminderList, RemindersSent, RoundForm, RoundItem } from './rounds.answer.ts';
import { RoundFormsQuery } from './round-forms.query.ts';

const sender = 'tilbudsvifte@localhost';
const stillMissing = new Set<RoundForm['state']>(['missing', 'refused', 'draft', 'returned', 'reading']);

/** Who is missing what in a round, and mails about it where a mail server is set. */
@Injectable()
export class Reminders {
  private readonly logger = new Logger('Reminders');

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

  async send(by: Identity, round: RoundItem): Promise<RemindersSent> {
    if (this.config.SMTP_URL === undefined)
      throw new ProblemError(
        'step-refused',
        'No mail server is set (SMTP_URL); the list shows whom to write to',
      );
    const transport = createTransport(this.config.SMTP_URL);
    const outcome = { sent: 0, failed: 0 };
    for (const { item, people } of await this.missing(round)) {
      const to = people.flatMap(({ email }) => email ?? []);
      const delivered = to.length > 0 && (await this.mail(transport, to, mailText(round, item)));
      outcome[delivered ? 'sent' : 'failed']++;
    }
    await this.log.add({ by, action: 'reminder-sent', object: round.label, detail: outcome });
    return outcome;
  }

  private async mail(
    transport: ReturnType<typeof createTransport>,
    to: readonly string[],
    text: { readonly subject: string; readonly text: string },
  ): Promise<boolean> {
    try {
      await transport.sendMail({ from: sender, to: [...to], ...text });
      return true;
    } catch (error) {
      this.logger.error(`a reminder was not sent: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
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

function mailText(
  round: RoundItem,
  { missing, deadlineAt }: ReminderItem,
): { subject: string; text: string } {
  const texts = createTexts('da');
  const params = {
    round: round.label,
    deadline: `${formatDate(deadlineAt, 'da')} ${formatTime(deadlineAt, 'da')}`,
    forms: missing.map((kind) => texts(`kind.${kind}`)).join(', '),
  };
  return { subject: texts('reminder.subject', params), text: texts('reminder.text', params) };
}
