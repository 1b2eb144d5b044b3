import { Inject, Injectable } from '@nestjs/common';
import type { AnswerBase } from '../../analyses/answer/basis.dto.ts';
import type { Identity } from '../../access/identity.ts';
import { ProblemError } from '../../http/problem.ts';
import { isSecretariat, mayRead } from '../agreement-access.ts';
import type { NewerFigures } from '../evidence/evidence.answer.ts';
import { Rerun } from '../evidence/rerun.ts';
import { sectionTables } from './figures/figure-tables.ts';
import { FigureRepository, type KeptFigures } from './figures/figure.repository.ts';
import { tableOf } from './figures/table-shape.ts';
import { notificationSections, notificationSources } from './notification-codes.ts';
import { lacksOf } from './notification-lacks.ts';
import { type NotificationHead, NotificationRepository } from './notification.repository.ts';
import type {
  NotificationChecks,
  NotificationDetail,
  NotificationFigures,
  NotificationItem,
  NotificationSectionAnswer,
} from './notifications.answer.ts';

type Reader = Identity | null;

/** Notifications as their readers see them. */
@Injectable()
export class NotificationDetails {
  constructor(
    @Inject(NotificationRepository) private readonly notifications: NotificationRepository,
    @Inject(FigureRepository) private readonly figures: FigureRepository,
    @Inject(Rerun) private readonly rerun: Rerun,
  ) {}

  async list(reader: Reader): Promise<NotificationItem[]> {
    const all = await this.notifications.all();
    return all.filter((one) => mayRead(reader, one)).map((one) => itemOf(one, reader));
  }

  /** @throws ProblemError `not-found`, also for a draft that the reader may not see */
  async of(id: string, reader: Reader): Promise<NotificationDetail> {
    const head = await this.readable(id, reader);
    const kept = await this.figures.all(id);
    const known = new Set(kept.map(({ source }) => source));
    return {
      ...itemOf(head, reader),
      sections: sectionsOf(head, kept),
      figures: kept.map(figuresOf),
      unanswered: notificationSources.filter((source) => !known.has(source)),
      newer: await this.newer(head, kept),
      mayChange: head.status === 'draft' && isSecretariat(reader),
    };
  }

  /** The frozen answers asked for again, each computed anew from the facts of its edition. */
  async checks(id: string, reader: Reader): Promise<NotificationChecks> {
    const { edition } = await this.readable(id, reader);
    const checks = [];
    for (const one of await this.figures.all(id))
      checks.push({ source: one.source, ...(await this.rerun.check({ ...one, edition })) });
    return { checks };
  }

  private async readable(id: string, reader: Reader): Promise<NotificationHead> {
    const head = await this.notifications.find(id);
    if (!head || !mayRead(reader, head)) throw new ProblemError('not-found', 'There is no such notification');
    return head;
  }

  /** Whether any of the figures is another one in the newest edition; null where one cannot be asked for there. */
  private async newer(
    { edition }: NotificationHead,
    kept: readonly KeptFigures[],
  ): Promise<NewerFigures | null> {
    const found: NewerFigures[] = [];
    for (const one of kept) {
      const newer = await this.rerun.newer({ ...one, edition });
      if (newer === null) return null;
      found.push(newer);
    }
    const [first] = found;
    if (first === undefined) return null;
    const differ = found.map(({ figuresDiffer }) => figuresDiffer);
    return {
      edition: first.edition,
      figuresDiffer: differ.includes(true) || (differ.includes(null) ? null : false),
    };
  }
}

/** A draft of an agreement is not told of to those who may not see it. */
function itemOf(head: NotificationHead, reader: Reader): NotificationItem {
  const { size: _, services: __, challenges: ___, coordination: ____, agreement, ...item } = head;
  const seen = agreement !== null && mayRead(reader, agreement);
  return {
    ...item,
    agreement: seen ? { id: agreement.id, label: agreement.label } : null,
    lacks: lacksOf(head),
  };
}

function sectionsOf(head: NotificationHead, kept: readonly KeptFigures[]): NotificationSectionAnswer[] {
  const answers = new Map(kept.map(({ source, body }) => [source, JSON.parse(body.toString()) as object]));
  return notificationSections.map((section) => ({
    section,
    text: head[section],
    tables: sectionTables[section].flatMap((shape) => {
      const answer = answers.get(shape.source);
      return answer === undefined ? [] : [tableOf(shape, answer, head.targetGroup)];
    }),
  }));
}

function figuresOf({ source, request, sha256, takenAt, body }: KeptFigures): NotificationFigures {
  const { basis, notices } = JSON.parse(body.toString()) as AnswerBase;
  return { source, request, sha256, takenAt, basis, notices };
}
