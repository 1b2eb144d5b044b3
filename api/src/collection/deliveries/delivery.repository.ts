import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoTime } from '../../database/iso-time.ts';
import { stateSql } from './state-sql.ts';
import type { DeliveryIssue, DeliveryItem } from './delivery.answer.ts';
import { type DeliveryState, type DeliveryStep, replaceable, stepRules } from './delivery-states.ts';

/** A delivery as it is kept. */
export interface Delivery extends DeliveryItem {
  readonly batchId: string | null;
  readonly issues: readonly DeliveryIssue[];
  readonly preview: readonly object[];
  readonly explanations: Readonly<Record<string, string>>;
}

/** What is known of a delivery when its reading begins. */
export type NewDelivery = Pick<
  DeliveryItem,
  'round' | 'municipality' | 'kind' | 'way' | 'fileName' | 'draftedBy'
>;

/** What the reading gave. */
export interface ReadDelivery {
  readonly state: Extract<DeliveryState, 'refused' | 'draft'>;
  readonly batchId: string | null;
  readonly contentHash: string;
  readonly rows: number;
  readonly issues: readonly object[];
  readonly preview: readonly object[];
}

const deliverySql = `
SELECT delivery_id AS id, round_id AS round, municipality_code AS municipality, kind, way,
  ${stateSql} AS state,
  version, file_name AS "fileName", content_hash AS "contentHash", progress_rows AS rows, batch_id AS "batchId", issues, preview,
  explanations, drafted_by AS "draftedBy", ${isoTime('drafted_at')} AS "draftedAt", submitted_by AS "submittedBy",
  ${isoTime('submitted_at')} AS "submittedAt", approved_by AS "approvedBy", ${isoTime('approved_at')} AS "approvedAt",
  accepted_by AS "acceptedBy", ${isoTime('accepted_at')} AS "acceptedAt", return_comment AS "returnComment"
FROM deliveries`;

/** Deliveries on their way from draft to accepted. */
@Injectable()
export class DeliveryRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** @param only - municipalities that the reader may see; absent: all */
  list(round: string | undefined, only: readonly string[] | undefined): Promise<Delivery[]> {
    return this.source.query(
      `${deliverySql} WHERE ($1::text IS NULL OR round_id::text = $1) AND ($2::text[] IS NULL OR municipality_code = ANY($2))
       ORDER BY drafted_at DESC LIMIT 1000`,
      [round ?? null, only ?? null],
    );
  }

  async find(id: string): Promise<Delivery | null> {
    const found: Delivery[] = await this.source.query(`${deliverySql} WHERE delivery_id::text = $1`, [id]);
    return found[0] ?? null;
  }

  /**
   * Begin a delivery; an earlier one of the same form that nobody has submitted is replaced.
   * @throws a unique violation `deliveries_open_key` when one is on its way
   */
  async begin(manager: EntityManager, delivery: NewDelivery): Promise<string> {
    const { round, municipality, kind, way, fileName, draftedBy } = delivery;
    await manager.query(
      `UPDATE deliveries SET state = 'replaced', version = version + 1
       WHERE municipality_code = $1 AND round_id = $2 AND kind = $3 AND state = ANY($4)`,
      [municipality, round, kind, replaceable],
    );
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO deliveries (municipality_code, round_id, kind, way, state, file_name, drafted_by)
       VALUES ($1, $2, $3, $4, 'reading', $5, $6) RETURNING delivery_id AS id`,
      [municipality, round, kind, way, fileName, draftedBy],
    );
    return row?.id ?? '';
  }

  /** A sign of life of the reading. */
  async progress(id: string, rows: number): Promise<void> {
    await this.source.query(
      `UPDATE deliveries SET progress_rows = $2, seen_at = now() WHERE delivery_id = $1 AND state = 'reading'`,
      [id, rows],
    );
  }

  /** A sign of life between two steps of progress. */
  async alive(id: string): Promise<void> {
    await this.source.query(
      `UPDATE deliveries SET seen_at = now() WHERE delivery_id = $1 AND state = 'reading'`,
      [id],
    );
  }

  /** What the reading gave; nothing when the delivery was replaced meanwhile. */
  async finish(id: string, read: ReadDelivery): Promise<void> {
    const { state, batchId, contentHash, rows, issues, preview } = read;
    await this.source.query(
      `UPDATE deliveries SET state = $2, batch_id = $3, content_hash = $4, progress_rows = $5, issues = $6, preview = $7, version = version + 1
       WHERE delivery_id = $1 AND state = 'reading'`,
      [id, state, batchId, contentHash, rows, JSON.stringify(issues), JSON.stringify(preview)],
    );
  }

  /** Take a step from the version and state given; false when either has changed. */
  async step(
    manager: EntityManager,
    { id, version }: Pick<Delivery, 'id' | 'version'>,
    { step, by, comment }: { step: DeliveryStep; by: string; comment: string },
  ): Promise<boolean> {
    const { from, to } = stepRules[step];
    const stamps: Readonly<Record<DeliveryStep, string>> = {
      submit: `submitted_by = $5, submitted_at = now(), return_comment = ''`,
      withdraw: `submitted_by = '', submitted_at = NULL`,
      approve: 'approved_by = $5, approved_at = now()',
      accept: 'accepted_by = $5, accepted_at = now()',
      return: `return_comment = $6, approved_by = '', approved_at = NULL`,
    };
    const changed: [unknown, number] = await manager.query(
      `UPDATE deliveries SET state = $3, version = version + 1, ${stamps[step]}
       WHERE delivery_id = $1 AND version = $2 AND state = ANY($4) AND coalesce($5, '') = $5 AND coalesce($6, '') = $6`,
      [id, version, to, from, by, comment],
    );
    return changed[1] === 1;
  }

  async explain(
    manager: EntityManager,
    { id, version }: Pick<Delivery, 'id' | 'version'>,
    explanations: Readonly<Record<string, string>>,
  ): Promise<boolean> {
    const changed: [unknown, number] = await manager.query(
      `UPDATE deliveries SET explanations = $3, version = version + 1
       WHERE delivery_id = $1 AND version = $2 AND state IN ('draft', 'returned')`,
      [id, version, JSON.stringify(explanations)],
    );
    return changed[1] === 1;
  }
}
