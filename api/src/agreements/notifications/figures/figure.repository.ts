import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoTime } from '../../../database/iso-time.ts';
import type { AnswerParameters } from '../../../editions/answer-registry.ts';
import type { NotificationSource } from '../notification-codes.ts';

/** An answer taken from an edition, byte for byte. */
export interface TakenFigures {
  readonly source: NotificationSource;
  readonly request: string;
  readonly path: string;
  readonly parameters: AnswerParameters;
  readonly sha256: string;
  readonly body: Buffer;
}

/** The same as it is stored. */
export interface KeptFigures extends TakenFigures {
  readonly takenAt: string;
}

const keptSql = `
SELECT source, request, path, parameters, sha256, body, ${isoTime('taken_at')} AS "takenAt"
FROM notification_figures WHERE notification_id::text = $1 ORDER BY source`;

/** Frozen answers of notifications: taken together, and replaced together while the notification is a draft. */
@Injectable()
export class FigureRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  all(notification: string): Promise<KeptFigures[]> {
    return this.source.query(keptSql, [notification]);
  }

  async replace(manager: EntityManager, notification: string, taken: readonly TakenFigures[]): Promise<void> {
    await manager.query('DELETE FROM notification_figures WHERE notification_id = $1', [notification]);
    for (const { source, request, path, parameters, sha256, body } of taken)
      await manager.query(
        `INSERT INTO notification_figures (notification_id, source, request, path, parameters, sha256, body)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [notification, source, request, path, JSON.stringify(parameters), sha256, body],
      );
  }
}
