import { Inject, Injectable } from '@nestjs/common';
import type { AuditAction } from '@tilbudsvifte/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../../access/audit-log.ts';
import type { Identity } from '../../access/identity.ts';
import { violated } from '../../database/violated.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import { FigureRepository } from './figures/figure.repository.ts';
import { TakingFigures } from './figures/taking-figures.ts';
import { lacksOf } from './notification-lacks.ts';
import { type NotificationHead, NotificationRepository } from './notification.repository.ts';
import type { NewNotification, NotificationChange } from './notifications.parameters.ts';

type Person = Pick<Identity, 'name'>;

/** Who changes which notification, from which version. */
export interface ChangingNotification {
  readonly by: Person;
  readonly id: string;
  readonly version: number;
}

interface Event {
  readonly action: AuditAction;
  readonly detail?: object;
}
type Work = (manager: EntityManager, notification: NotificationHead) => Promise<void>;

/** Notifications opened, written, sent and removed: held, checked and logged, all or nothing. */
@Injectable()
export class NotificationChanges {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(NotificationRepository) private readonly notifications: NotificationRepository,
    @Inject(FigureRepository) private readonly figures: FigureRepository,
    @Inject(TakingFigures) private readonly taking: TakingFigures,
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** A draft with the figures of an edition. */
  async open(by: Person | null, fields: NewNotification, synthetic = false): Promise<string> {
    const { title, area, targetGroup } = fields;
    const edition = await this.selection.publishedEdition(fields.edition);
    const taken = await this.taking.take(edition, fields);
    return inWords(() =>
      this.source.transaction(async (manager) => {
        const id = await this.notifications.insert(manager, fields, { edition, synthetic });
        await this.figures.replace(manager, id, taken);
        const detail = { area, targetGroup, edition: edition.label };
        await this.log.add({ by, action: 'notification-opened', object: title, detail }, manager);
        return id;
      }),
    );
  }

  change(changing: ChangingNotification, fields: NotificationChange): Promise<void> {
    const detail = { fields: Object.keys(fields).join(', ') };
    return this.make(changing, { action: 'notification-changed', detail }, (manager, { id }) =>
      this.notifications.change(manager, id, fields),
    );
  }

  /** Figures of another edition, all of them at once: an answer is never made of two editions. */
  async takeFigures(changing: ChangingNotification, asked: string | undefined): Promise<void> {
    const notification = await this.notifications.find(changing.id);
    if (!notification) throw notFound();
    const edition = await this.selection.publishedEdition(asked);
    const taken = await this.taking.take(edition, notification);
    const detail = { edition: edition.label };
    await this.make(changing, { action: 'notification-figures-taken', detail }, async (manager, { id }) => {
      await this.figures.replace(manager, id, taken);
      await this.notifications.setEdition(manager, id, edition);
    });
  }

  /** @throws ProblemError `step-refused` naming what it lacks */
  send(changing: ChangingNotification): Promise<void> {
    return this.make(changing, { action: 'notification-sent' }, async (manager, notification) => {
      const lacks = lacksOf(notification);
      if (lacks.length > 0) throw new ProblemError('step-refused', `It lacks ${lacks.join(', ')}`);
      await this.notifications.send(manager, notification.id);
    });
  }

  remove(changing: ChangingNotification): Promise<void> {
    return this.make(changing, { action: 'notification-deleted' }, (manager, { id }) =>
      this.notifications.remove(manager, id),
    );
  }

  private make({ by, id, version }: ChangingNotification, event: Event, work: Work): Promise<void> {
    return inWords(() =>
      this.source.transaction(async (manager) => {
        const notification = checked(await this.notifications.hold(manager, id), version);
        await work(manager, notification);
        const { action, detail = {} } = event;
        await this.log.add({ by, action, object: notification.title, detail }, manager);
      }),
    );
  }
}

const notFound = (): ProblemError => new ProblemError('not-found', 'There is no such notification');

function checked(notification: NotificationHead | null, version: number): NotificationHead {
  if (!notification) throw notFound();
  if (notification.status === 'sent')
    throw new ProblemError('step-refused', 'Nothing of what was sent is changed or deleted');
  if (version !== notification.version)
    throw new ProblemError('changed-since', 'Somebody else has changed the notification');
  return notification;
}

async function inWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (violated(error, 'notifications_agreement_fkey'))
      throw badParameter('agreement', 'there is no such agreement');
    throw error;
  }
}
