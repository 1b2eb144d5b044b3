import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../../access/audit-log.ts';
import type { Identity } from '../../access/identity.ts';
import { DeliveryReading } from './delivery-reading.ts';
import { violated } from '../../database/violated.ts';
import { ProblemError } from '../../http/problem.ts';
import { DeliveryRepository, type NewDelivery } from '../../collection/deliveries/delivery.repository.ts';
import type { RoundItem } from '../../collection/rounds/rounds.answer.ts';
import type { NewDeliveryFields } from './drafting.parameters.ts';
import { OpenRounds } from './open-rounds.ts';
import { type Content, DeliveredContent } from './delivered-content.ts';

const signOfLifeMs = 10_000;

/** Begins a delivery: checks that it may be made, notes it, and reads its content while the sender watches. */
@Injectable()
export class DraftDelivery {
  private readonly logger = new Logger('Deliveries');

  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(OpenRounds) private readonly rounds: OpenRounds,
    @Inject(DeliveredContent) private readonly contents: DeliveredContent,
    @Inject(DeliveryRepository) private readonly deliveries: DeliveryRepository,
    @Inject(DeliveryReading) private readonly reading: DeliveryReading,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** Gives the delivery's identity as soon as it is noted; reading goes on by itself. */
  async begin(by: Identity, fields: NewDeliveryFields): Promise<string> {
    const round = await this.rounds.open(by, fields);
    const content = await this.contents.of(by, fields, round);
    const id = await this.note(by, { ...fields, fileName: content.fileName, draftedBy: by.name });
    void this.read(id, { fields, round, content });
    return id;
  }

  private async note(by: Identity, delivery: NewDelivery): Promise<string> {
    const { municipality, kind, way } = delivery;
    try {
      return await this.source.transaction(async (manager) => {
        const id = await this.deliveries.begin(manager, delivery);
        const event = { by, action: 'delivery-drafted', municipality, object: id } as const;
        await this.log.add({ ...event, detail: { kind, way, fileName: delivery.fileName } }, manager);
        return id;
      });
    } catch (error) {
      if (!violated(error, 'deliveries_open_key')) throw error;
      throw new ProblemError('step-refused', 'The form is on its way already; withdraw it first');
    }
  }

  private async read(id: string, work: Work): Promise<void> {
    // Opening a large workbook may take longer than the minute after which silence counts as death.
    const sign = setInterval(() => void this.deliveries.alive(id).catch(() => undefined), signOfLifeMs);
    try {
      await this.reading.read(id, work);
    } catch (error) {
      this.logger.error(
        `delivery ${id} was not read: ${error instanceof Error ? error.stack : String(error)}`,
      );
      await this.reading.giveUp(id, error).catch(() => undefined);
    } finally {
      clearInterval(sign);
    }
  }
}

/** A delivery's content and what it is for. */
export interface Work {
  readonly fields: NewDeliveryFields;
  readonly round: RoundItem;
  readonly content: Content;
}
