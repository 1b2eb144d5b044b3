import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoTime } from '../../database/iso-time.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import type { AgreementStatus } from '../agreement-codes.ts';
import type { NotificationItem } from './notifications.answer.ts';
import type { NewNotification, NotificationChange } from './notifications.parameters.ts';

/** A notification with its texts, without figures. */
export interface NotificationHead extends Omit<NotificationItem, 'lacks' | 'agreement'> {
  readonly agreement: {
    readonly id: string;
    readonly label: string;
    readonly status: AgreementStatus;
  } | null;
  readonly size: string;
  readonly services: string;
  readonly challenges: string;
  readonly coordination: string;
}

const headSql = `
SELECT n.notification_id AS id, n.version, n.title, n.target_group AS "targetGroup", n.area_code AS area, n.due_on::text AS "dueOn",
  n.status, ${isoTime('n.sent_at')} AS "sentAt", n.synthetic, ${isoTime('n.changed_at')} AS "changedAt",
  CASE WHEN a.agreement_id IS NOT NULL THEN json_build_object('id', a.agreement_id, 'label', a.label, 'status', a.status) END AS agreement,
  json_build_object('id', n.edition_id::text, 'label', n.edition_label, 'hash', n.edition_hash) AS edition,
  n.size_text AS size, n.services_text AS services, n.challenges_text AS challenges, n.coordination_text AS coordination
FROM notifications n LEFT JOIN agreements a ON a.agreement_id = n.agreement_id`;

/** Column by field that a draft may be given anew. */
const columns: Readonly<Record<keyof NotificationChange, string>> = {
  title: 'title',
  dueOn: 'due_on',
  agreement: 'agreement_id',
  size: 'size_text',
  services: 'services_text',
  challenges: 'challenges_text',
  coordination: 'coordination_text',
};
const mayBeEmptied: readonly string[] = ['dueOn', 'agreement'];

/** Central notifications; their figures have a repository of their own. */
@Injectable()
export class NotificationRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** What is to be sent first comes first, then what was sent, newest first. */
  all(): Promise<NotificationHead[]> {
    const order = `n.status, CASE WHEN n.status = 'draft' THEN n.due_on END NULLS LAST, n.sent_at DESC, n.title`;
    return this.source.query(`${headSql} ORDER BY ${order}`);
  }

  async find(id: string, manager: EntityManager = this.source.manager): Promise<NotificationHead | null> {
    const found: NotificationHead[] = await manager.query(`${headSql} WHERE n.notification_id::text = $1`, [
      id,
    ]);
    return found[0] ?? null;
  }

  /** The same, held until the transaction ends: changes of one notification come one after another. */
  async hold(manager: EntityManager, id: string): Promise<NotificationHead | null> {
    await manager.query('SELECT 1 FROM notifications WHERE notification_id::text = $1 FOR UPDATE', [id]);
    return this.find(id, manager);
  }

  /** @throws a foreign key violation when there is no such agreement */
  async insert(
    manager: EntityManager,
    { title, targetGroup, area, dueOn, agreement }: NewNotification,
    { edition, synthetic }: { readonly edition: EditionRef; readonly synthetic: boolean },
  ): Promise<string> {
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO notifications (title, target_group, area_code, due_on, agreement_id, edition_id, edition_label, edition_hash, synthetic)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING notification_id AS id`,
      [
        ...[title, targetGroup, area, dueOn ?? null, agreement ?? null],
        ...[edition.id, edition.label, edition.hash ?? '', synthetic],
      ],
    );
    return row?.id ?? '';
  }

  async change(manager: EntityManager, id: string, fields: NotificationChange): Promise<void> {
    const told = Object.entries(fields).filter(
      ([field, value]) => value !== undefined && (value !== null || mayBeEmptied.includes(field)),
    );
    const sets = told.map(([field], at) => `${columns[field as keyof NotificationChange]} = $${at + 2}`);
    await manager.query(
      `UPDATE notifications SET ${['version = version + 1', 'changed_at = now()', ...sets].join(', ')} WHERE notification_id = $1`,
      [id, ...told.map(([, value]) => value)],
    );
  }

  /** Its figures are now those of another edition. */
  async setEdition(manager: EntityManager, id: string, edition: EditionRef): Promise<void> {
    await manager.query(
      `UPDATE notifications SET edition_id = $2, edition_label = $3, edition_hash = $4, version = version + 1, changed_at = now()
       WHERE notification_id = $1`,
      [id, edition.id, edition.label, edition.hash ?? ''],
    );
  }

  async send(manager: EntityManager, id: string): Promise<void> {
    await manager.query(
      `UPDATE notifications SET status = 'sent', sent_at = now(), version = version + 1, changed_at = now() WHERE notification_id = $1`,
      [id],
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query('DELETE FROM notifications WHERE notification_id = $1', [id]);
  }
}
