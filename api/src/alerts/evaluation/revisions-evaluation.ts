import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PeopleQuery, type KnownPerson } from '../../access/people.query.ts';
import { Config } from '../../config/config.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import { FolderDetails } from '../../folders/folder-details.ts';
import type { FolderDetail, FolderItem } from '../../folders/folders.answer.ts';
import { editionName } from './frozen-link.ts';
import { firstMailState, mailWay } from '../mail/mail-way.ts';
import { MessageRepository } from '../messages/message.repository.ts';
import type { RevisedFigure } from '../messages/messages.answer.ts';
import { type Subscription, SubscriptionRepository } from '../subscriptions/subscription.repository.ts';
import { RevisedAnswers } from './revised-answers.ts';

/** More are counted on the page of the folder. */
const mostFigures = 100;

/** Tells of figures in folders that a new edition answers otherwise than the one before. */
@Injectable()
export class RevisionsEvaluation {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(PeopleQuery) private readonly people: PeopleQuery,
    @Inject(FolderDetails) private readonly folders: FolderDetails,
    @Inject(RevisedAnswers) private readonly answers: RevisedAnswers,
    @Inject(SubscriptionRepository) private readonly subscriptions: SubscriptionRepository,
    @Inject(MessageRepository) private readonly messages: MessageRepository,
  ) {}

  /** Each subscription that has not seen the edition yet; a message for all its figures together. */
  async evaluate(manager: EntityManager, edition: EditionRef, all: readonly Subscription[]): Promise<void> {
    const due = all.filter(({ seen }) => seen === null || Number(seen) < Number(edition.id));
    const people = await this.people.known([...new Set(due.map(({ user }) => user))]);
    for (const subscription of due) {
      const person = people.find(({ userId }) => userId === subscription.user);
      const figures = person ? await this.revised(edition, subscription, person) : [];
      await this.subscriptions.look(manager, subscription, { seen: edition.id, known: null });
      if (person && figures.length > 0) await this.tell(manager, edition, { subscription, person, figures });
    }
  }

  private async tell(
    manager: EntityManager,
    { id, label }: EditionRef,
    { subscription, person, figures }: Told,
  ): Promise<void> {
    const folders = new Set(figures.map(({ folder }) => folder));
    const [only] = folders;
    await this.messages.add(manager, {
      user: person.userId,
      subscription: subscription.id,
      about: `edition:${id}`,
      content: { kind: 'revisions', revisions: { edition: { id, label }, revised: figures } },
      link: folders.size === 1 ? `/moede/${only}` : '/mapper',
      mail: firstMailState(subscription.mail, mailWay(this.config, person)),
      language: subscription.language,
    });
  }

  private async revised(
    edition: EditionRef,
    { folder, seen }: Subscription,
    person: KnownPerson,
  ): Promise<readonly RevisedFigure[]> {
    const readable = (await this.folders.list(person)).filter(({ id }) => folder === null || id === folder);
    const found: RevisedFigure[] = [];
    for (const { id } of readable) {
      const detail = await this.folders.of(id, person);
      for (const item of detail.items)
        if (found.length < mostFigures && (await this.isRevised(edition, item, seen)))
          found.push(toRevised(detail, item, edition));
    }
    return found;
  }

  /** Held against the edition before, or the one that the figure was held at where that is newer. */
  private async isRevised(edition: EditionRef, item: FolderItem, seen: string | null): Promise<boolean> {
    const before = String(Math.max(Number(seen ?? 0), Number(item.edition?.id ?? 0)));
    if (item.request === null || before === '0' || Number(before) >= Number(edition.id)) return false;
    return this.answers.differ(item.request, before, edition);
  }
}

interface Told {
  readonly subscription: Subscription;
  readonly person: KnownPerson;
  readonly figures: readonly RevisedFigure[];
}

function toRevised(
  { id, title }: FolderDetail,
  { path, search, headline }: FolderItem,
  of: EditionRef,
): RevisedFigure {
  const address = new URLSearchParams(search);
  address.set('dv', editionName(of));
  return { folder: id, folderTitle: title, headline, link: `${path}?${address.toString()}` };
}
