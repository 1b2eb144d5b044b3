import { Inject, Injectable } from '@nestjs/common';
import { isPresent } from '@tilbudsvifte/planning';
import type { EntityManager } from 'typeorm';
import { PeopleQuery, type KnownPerson } from '../../access/people.query.ts';
import { Config } from '../../config/config.ts';
import { type EditionContext, EditionContexts } from '../../editions/edition-context.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { unitOf } from '../alert-codes.ts';
import type { KnownFigure } from '../alerts.answer.ts';
import { firstMailState, mailWay } from '../mail/mail-way.ts';
import { MessageRepository } from '../messages/message.repository.ts';
import type { AlertName, ThresholdFacts } from '../messages/messages.answer.ts';
import {
  type KnownNumber,
  type Subscription,
  SubscriptionRepository,
} from '../subscriptions/subscription.repository.ts';
import { hasCrossed } from './crossing.ts';
import { frozenLink } from './frozen-link.ts';
import { isThreshold, type ThresholdSubscription } from './threshold-subscription.ts';
import { WatchedValue } from './watched-value.ts';

/** Holds limits against an edition that has come. */
@Injectable()
export class ThresholdEvaluation {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(EditionSelection) private readonly editions: EditionSelection,
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
    @Inject(PeopleQuery) private readonly people: PeopleQuery,
    @Inject(WatchedValue) private readonly values: WatchedValue,
    @Inject(SubscriptionRepository) private readonly subscriptions: SubscriptionRepository,
    @Inject(MessageRepository) private readonly messages: MessageRepository,
  ) {}

  /** Each subscription that has not seen the edition yet; a message where its limit was crossed. */
  async evaluate(manager: EntityManager, edition: EditionRef, all: readonly Subscription[]): Promise<void> {
    const due = all
      .filter(isThreshold)
      .filter(({ seen }) => seen === null || Number(seen) < Number(edition.id));
    const people = await this.people.known([...new Set(due.map(({ user }) => user))]);
    const byId = new Map(people.map((person) => [person.userId, person]));
    for (const subscription of due)
      await this.hold(manager, edition, { subscription, person: byId.get(subscription.user) });
  }

  private async hold(
    manager: EntityManager,
    edition: EditionRef,
    { subscription, person }: { subscription: ThresholdSubscription; person: KnownPerson | undefined },
  ): Promise<void> {
    const { period, value } = await this.values.of(edition, subscription);
    // What is withheld or missing is no number: nobody is told, and the last number stays the one before.
    const number =
      isPresent(value) && period !== null ? { period, value: value.value, edition: edition.id } : null;
    const before = subscription.known;
    await this.subscriptions.look(manager, subscription, { seen: edition.id, known: number ?? before });
    if (!number || !person || !hasCrossed(subscription, before?.value ?? null, number.value)) return;
    await this.messages.add(manager, {
      user: subscription.user,
      subscription: subscription.id,
      about: `edition:${edition.id}`,
      content: { kind: 'threshold', threshold: await this.facts(edition, subscription, number) },
      link: frozenLink(subscription, edition),
      mail: firstMailState(subscription.mail, mailWay(this.config, person)),
      language: subscription.language,
    });
  }

  private async facts(
    edition: EditionRef,
    subscription: ThresholdSubscription,
    number: KnownNumber,
  ): Promise<ThresholdFacts> {
    const context = await this.contexts.of(edition);
    const { indicator, direction, limit, known } = subscription;
    return {
      indicator,
      unit: unitOf(indicator),
      ...namesOf(context, subscription),
      direction,
      limit,
      after: { ...number, edition: { id: edition.id, label: edition.label } },
      ...(known && { before: await this.labelled(known) }),
      synthetic: context.synthetic,
    };
  }

  private async labelled({ edition: id, ...number }: KnownNumber): Promise<KnownFigure> {
    const { label } = await this.editions.publishedEdition(id);
    return { ...number, edition: { id, label } };
  }
}

type Named = { readonly code: string; readonly name: string; readonly nameEn?: string };

function namesOf(
  { municipalities, groupings, targetGroups }: EditionContext,
  { municipality, area, targetGroup }: ThresholdSubscription,
): Pick<ThresholdFacts, 'place' | 'targetGroup'> {
  const place = municipality === '' ? named(groupings, area) : named(municipalities, municipality);
  return { place, ...(targetGroup !== '' && { targetGroup: named(targetGroups, targetGroup) }) };
}

function named(list: readonly Named[], wanted: string): AlertName {
  const {
    code,
    name,
    nameEn = name,
  } = list.find((one) => one.code === wanted) ?? { code: wanted, name: wanted };
  return { code, name, nameEn };
}
