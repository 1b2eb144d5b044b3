import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Identity } from '../../access/identity.ts';
import { isoTime } from '../../database/iso-time.ts';
import { cellChanges } from './cell-changes.ts';
import type { CellChange, DeliveryAnswer, DeliveryEvent } from './delivery.answer.ts';
import type { Delivery } from './delivery.repository.ts';
import { DeliveredQuery } from './delivered.query.ts';
import { deliveredRows } from './delivered-rows.ts';
import { stepsOf } from './may-take.ts';
import { UnusualChanges } from './unusual-changes.ts';
import { toItem } from './visible-deliveries.ts';

const mostChanges = 500;

/** Everything the reader of a delivery needs to judge it. */
@Injectable()
export class DeliveryPage {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DeliveredQuery) private readonly delivered: DeliveredQuery,
    @Inject(UnusualChanges) private readonly unusual: UnusualChanges,
  ) {}

  async of(asking: Identity, delivery: Delivery): Promise<DeliveryAnswer> {
    const changes = await this.changes(delivery);
    return {
      ...toItem(delivery),
      issues: delivery.issues,
      preview: delivery.preview,
      changes: changes.slice(0, mostChanges),
      changeCount: changes.length,
      unusual: await this.unusual.of(delivery),
      history: await this.history(delivery),
      steps: stepsOf(asking, delivery),
    };
  }

  private async changes({ kind, batchId }: Delivery): Promise<readonly CellChange[]> {
    if (batchId === null) return [];
    const compared = await this.delivered.compared(kind, batchId);
    const about = deliveredRows[kind];
    // Against the period before, a row is the same row without its period.
    const key = compared.acrossPeriods ? about.key.filter((name) => name !== about.period) : about.key;
    return cellChanges(compared, { ...about, key });
  }

  private history({ id }: Delivery): Promise<DeliveryEvent[]> {
    return this.source.query(
      `SELECT ${isoTime('at')} AS at, user_name AS "user", action, detail FROM audit_log WHERE object = $1 ORDER BY audit_id`,
      [id],
    );
  }
}
