import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoTime } from '../../database/iso-time.ts';
import type { AlertLanguage, MailState } from '../alert-codes.ts';
import type { AlertMessage } from './messages.answer.ts';

/** What a message says: the facts of its kind. */
export type MessageContent = Pick<AlertMessage, 'kind' | 'threshold' | 'overdue' | 'revisions'>;

/** A message to be. */
export interface NewMessage {
  readonly user: string;
  readonly subscription: string;
  /** What it is about; a subscription tells of a thing once. */
  readonly about: string;
  readonly content: MessageContent;
  readonly link: string;
  readonly mail: MailState;
  readonly language: AlertLanguage;
}

/** A message as it is kept. */
export interface StoredMessage extends Pick<
  AlertMessage,
  'id' | 'subscription' | 'madeAt' | 'read' | 'link' | 'mail'
> {
  readonly user: string;
  readonly content: MessageContent;
  readonly language: AlertLanguage;
  readonly attempts: number;
  readonly mailSaid: string;
}

/** What came of a mail; one that still waits is tried again after a pause. */
export interface MailOutcome {
  readonly state: MailState;
  /** The mail server's words. */
  readonly said?: string;
  readonly pauseMinutes?: number;
}

const most = 200;
const rowSql = `
SELECT message_id AS id, user_id AS user, subscription_id AS subscription, ${isoTime('made_at')} AS "madeAt",
  read_at IS NOT NULL AS read, link, content, mail_state AS mail, mail_language AS language, mail_attempts AS attempts,
  mail_said AS "mailSaid"
FROM alert_messages`;

/** Messages; whoever asks for a single one names whose it is. */
@Injectable()
export class MessageRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Newest first. */
  of(user: string): Promise<StoredMessage[]> {
    return this.source.query(
      `${rowSql} WHERE user_id = $1 AND removed_at IS NULL ORDER BY made_at DESC, message_id LIMIT ${most}`,
      [user],
    );
  }

  /** Told once: a second message of the same subscription about the same is none. */
  async add(manager: EntityManager, message: NewMessage): Promise<void> {
    const { user, subscription, about, content, link, mail, language } = message;
    await manager.query(
      `INSERT INTO alert_messages (user_id, subscription_id, about, content, link, mail_state, mail_language)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT ON CONSTRAINT alert_messages_once_key DO NOTHING`,
      [user, subscription, about, JSON.stringify(content), link, mail, language],
    );
  }

  /** Read or unread; all without a list. */
  async setRead(user: string, read: boolean, ids?: readonly string[]): Promise<void> {
    await this.source.query(
      `UPDATE alert_messages SET read_at = CASE WHEN $2 THEN coalesce(read_at, now()) END
       WHERE user_id = $1 AND removed_at IS NULL AND ($3::uuid[] IS NULL OR message_id = ANY($3))`,
      [user, read, ids ?? null],
    );
  }

  /** Takes it away with what it said; false where there is none. That it was told stays known. */
  async remove(user: string, id: string): Promise<boolean> {
    const removed: [unknown, number] = await this.source.query(
      `UPDATE alert_messages SET removed_at = now(), content = '{}', link = '',
         mail_state = CASE WHEN mail_state = 'waiting' THEN 'unwanted' ELSE mail_state END
       WHERE user_id = $1 AND message_id::text = $2 AND removed_at IS NULL`,
      [user, id],
    );
    return removed[1] === 1;
  }

  /** What is over is kept for two years. */
  async forgetOld(manager: EntityManager): Promise<void> {
    await manager.query(`DELETE FROM alert_messages WHERE made_at < now() - interval '2 years'`);
  }

  /**
   * Messages of one person whose mail is due, taken for ten minutes: another process leaves them alone, and a process
   * that dies on the way gives them back.
   */
  claimMails(): Promise<StoredMessage[]> {
    return this.source.transaction(async (manager) => {
      const due = `mail_state = 'waiting' AND mail_after <= now()`;
      const ids: { id: string }[] = await manager.query(
        `SELECT message_id AS id FROM alert_messages WHERE ${due} AND user_id = (
           SELECT user_id FROM alert_messages WHERE ${due} ORDER BY mail_after LIMIT 1 FOR UPDATE SKIP LOCKED)
         ORDER BY made_at, message_id LIMIT ${most} FOR UPDATE SKIP LOCKED`,
      );
      const claimed = [ids.map(({ id }) => id)];
      await manager.query(
        `UPDATE alert_messages SET mail_attempts = mail_attempts + 1, mail_after = now() + interval '10 minutes'
         WHERE message_id = ANY($1::uuid[])`,
        claimed,
      );
      return manager.query(
        `${rowSql} WHERE message_id = ANY($1::uuid[]) ORDER BY made_at, message_id`,
        claimed,
      );
    });
  }

  /** What came of a mail. */
  async mailed(ids: readonly string[], { state, said = '', pauseMinutes = 0 }: MailOutcome): Promise<void> {
    await this.source.query(
      `UPDATE alert_messages SET mail_state = $2, mail_said = $3, mail_after = now() + make_interval(mins => $4)
       WHERE message_id = ANY($1::uuid[]) AND mail_state = 'waiting'`,
      [ids, state, said, pauseMinutes],
    );
  }
}
