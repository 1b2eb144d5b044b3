import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { productFile } from '../../config/product-file.ts';
import { AgreementRepository } from '../agreement.repository.ts';
import { NotificationChanges } from '../notifications/notification-changes.ts';
import type { NotificationSection } from '../notifications/notification-codes.ts';
import { NotificationRepository } from '../notifications/notification.repository.ts';
import type { NewNotification } from '../notifications/notifications.parameters.ts';

/** A notification of the demonstration: what the secretariat would have typed, in the words of the API. */
interface DemonstrationNotification {
  readonly notification: NewNotification;
  /** The agreement that it is handled in, by its name. */
  readonly agreement: string;
  readonly texts: Readonly<Partial<Record<NotificationSection, string>>>;
  readonly sent: boolean;
}

const secretariat = { name: 'sekretariat' };

/** Central notifications of the demonstration, made step by step as the secretariat would make them. */
@Injectable()
export class DemonstrationNotifications {
  constructor(
    @Inject(AgreementRepository) private readonly agreements: AgreementRepository,
    @Inject(NotificationRepository) private readonly notifications: NotificationRepository,
    @Inject(NotificationChanges) private readonly changes: NotificationChanges,
  ) {}

  async make(): Promise<void> {
    if ((await this.notifications.all()).length > 0) return;
    const folder = productFile('seed', 'demo', 'notifications');
    for (const file of readdirSync(folder).sort())
      await this.makeOne(
        JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as DemonstrationNotification,
      );
  }

  private async makeOne({ notification, agreement, texts, sent }: DemonstrationNotification): Promise<void> {
    const handledIn = (await this.agreements.all()).find(({ label }) => label === agreement);
    const fields = { ...notification, agreement: handledIn?.id ?? null };
    const id = await this.changes.open(secretariat, fields, true);
    await this.changes.change({ by: secretariat, id, version: 1 }, texts);
    if (sent) await this.changes.send({ by: secretariat, id, version: 2 });
  }
}
