import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { holds, regional } from '../../access/identity.ts';
import { PeopleQuery, type KnownPerson } from '../../access/people.query.ts';
import { LateFormsQuery } from '../../collection/rounds/late-forms.query.ts';
import type { RoundForm, RoundItem } from '../../collection/rounds/rounds.answer.ts';
import { Config } from '../../config/config.ts';
import { ReferenceQuery } from '../../reference/reference.query.ts';
import { firstMailState, mailWay } from '../mail/mail-way.ts';
import { MessageRepository } from '../messages/message.repository.ts';
import type { Subscription } from '../subscriptions/subscription.repository.ts';
import { overdueByDeadline, toOverdueForms } from './overdue-forms.ts';
import { mayKnowReportsOf } from './overdue-rights.ts';

/** Deadlines of longer ago are no news. */
const windowMs = 14 * 24 * 3600 * 1000;

/** Forms of a round that missed the same deadline. */
interface Missed {
  readonly round: RoundItem;
  readonly deadlineAt: string;
  readonly forms: readonly RoundForm[];
}

/** Tells of reports whose deadline is over. */
@Injectable()
export class OverdueEvaluation {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(LateFormsQuery) private readonly late: LateFormsQuery,
    @Inject(ReferenceQuery) private readonly reference: ReferenceQuery,
    @Inject(PeopleQuery) private readonly people: PeopleQuery,
    @Inject(MessageRepository) private readonly messages: MessageRepository,
  ) {}

  /** A message per subscription and deadline that was missed; people are told of what they may know now. */
  async evaluate(manager: EntityManager, all: readonly Subscription[]): Promise<void> {
    if (all.length === 0) return;
    const missed = await this.missed();
    if (missed.length === 0) return;
    const { municipalities } = await this.reference.lists(null);
    const names = new Map(municipalities.map(({ code, name }) => [code, name]));
    const people = await this.people.known([...new Set(all.map(({ user }) => user))]);
    for (const subscription of all) {
      const person = people.find(({ userId }) => userId === subscription.user);
      if (!person) continue;
      for (const one of missed) await this.tell(manager, { subscription, person, names }, one);
    }
  }

  private async missed(): Promise<readonly Missed[]> {
    const now = new Date();
    const since = new Date(now.getTime() - windowMs);
    const window = { since: since.toISOString(), now: now.toISOString() };
    return (await this.late.since(since)).flatMap(({ round, forms }) =>
      [...overdueByDeadline(forms, window)].map(([deadlineAt, late]) => ({ round, deadlineAt, forms: late })),
    );
  }

  private async tell(
    manager: EntityManager,
    { subscription, person, names }: Told,
    { round, deadlineAt, forms }: Missed,
  ): Promise<void> {
    const known = knownForms(person, subscription, forms);
    if (known.length === 0) return;
    await this.messages.add(manager, {
      user: person.userId,
      subscription: subscription.id,
      about: `round:${round.id}:${deadlineAt}`,
      content: {
        kind: 'overdue',
        overdue: {
          round: round.id,
          roundLabel: round.label,
          deadlineAt,
          forms: toOverdueForms(known, names),
        },
      },
      link: holds(person, regional) ? `/runder/${round.id}` : `/indberetning?runde=${round.id}`,
      mail: firstMailState(subscription.mail, mailWay(this.config, person)),
      language: subscription.language,
    });
  }
}

interface Told {
  readonly subscription: Subscription;
  readonly person: KnownPerson;
  readonly names: ReadonlyMap<string, string>;
}

/** Forms that the person asked for and may know of now. */
function knownForms(
  person: KnownPerson,
  { municipality }: Subscription,
  forms: readonly RoundForm[],
): readonly RoundForm[] {
  const own = mayKnowReportsOf(person);
  return forms.filter(
    (form) =>
      (municipality === '' || form.municipality === municipality) &&
      (!own || own.includes(form.municipality)),
  );
}
