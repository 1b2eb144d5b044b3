import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DeliveryKind } from '../rounds/delivery-kinds.ts';
import { deliveredRows } from './delivered-rows.ts';

/** A row of a fact table by column. */
export type FactRow = Readonly<Record<string, unknown>>;

/** A delivery's rows and what was in force before it. */
export interface Compared {
  readonly after: readonly FactRow[];
  readonly before: readonly FactRow[];
  /** Nothing had been accepted for the period, so it is compared with the one before. */
  readonly acrossPeriods?: boolean;
}

const columnsOf = (alias: string, names: readonly string[]): string =>
  names.map((name) => `${alias}.${name}`).join(', ');

/** Rows of a delivery, and of the accepted deliveries that came before it. */
@Injectable()
export class DeliveredQuery {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** What was in force before: of each set of rows that the delivery replaces, those accepted last before it. */
  async compared(kind: DeliveryKind, batchId: string): Promise<Compared> {
    const { table, set } = deliveredRows[kind];
    const after = await this.rows(`SELECT to_jsonb(f) AS row FROM ${table} f WHERE f.batch_id = $1`, [
      batchId,
    ]);
    const before = await this.rows(
      `SELECT to_jsonb(n) - 'newest_no' - 'accepted_no' AS row FROM (
         SELECT f.*, b.accepted_no, max(b.accepted_no) OVER (PARTITION BY ${columnsOf('f', set)}) AS newest_no
         FROM ${table} f JOIN batches b ON b.batch_id = f.batch_id
         WHERE b.accepted_no IS NOT NULL AND b.accepted_no < coalesce((SELECT accepted_no FROM batches WHERE batch_id = $1), 9e15)
           AND (${columnsOf('f', set)}) IN (SELECT ${columnsOf('d', set)} FROM ${table} d WHERE d.batch_id = $1)
       ) n WHERE n.accepted_no = n.newest_no`,
      [batchId],
    );
    if (before.length > 0) return { after, before };
    const last = await this.lastPeriod(kind, batchId);
    return last.length > 0 ? { after, before: last, acrossPeriods: true } : { after, before };
  }

  /** What was accepted for the newest period before a delivery of one period, of the same municipality or services. */
  private async lastPeriod(kind: DeliveryKind, batchId: string): Promise<readonly FactRow[]> {
    const { table, set, period } = deliveredRows[kind];
    if (period === null) return [];
    const owner = set.filter((name) => name !== period);
    return this.rows(
      `WITH d AS (SELECT DISTINCT ${[...owner, period].join(', ')} FROM ${table} WHERE batch_id = $1),
         earlier AS (SELECT f.*, max(f.${period}) OVER (PARTITION BY ${columnsOf('f', owner)}) AS newest_period
           FROM ${table}_of(NULL) f WHERE (${columnsOf('f', owner)}) IN (SELECT ${columnsOf('d', owner)} FROM d)
             AND f.${period} < (SELECT min(d.${period}) FROM d))
       SELECT to_jsonb(e) - 'newest_period' AS row FROM earlier e
       WHERE e.${period} = e.newest_period AND (SELECT count(DISTINCT d.${period}) FROM d) = 1`,
      [batchId],
    );
  }

  /** Earlier rows in force with the same key but for the period, oldest first. */
  history(kind: DeliveryKind, batchId: string): Promise<readonly FactRow[]> {
    const { table, key, period } = deliveredRows[kind];
    if (period === null) return Promise.resolve([]);
    const same = ['municipality_code', ...key.filter((name) => name !== period)];
    return this.rows(
      `SELECT to_jsonb(f) AS row FROM ${table}_of(NULL) f
       WHERE (${columnsOf('f', same)}) IN (SELECT ${columnsOf('d', same)} FROM ${table} d WHERE d.batch_id = $1)
         AND f.${period} < (SELECT min(d.${period}) FROM ${table} d WHERE d.batch_id = $1)
       ORDER BY f.${period}`,
      [batchId],
    );
  }

  private async rows(sql: string, values: readonly unknown[]): Promise<readonly FactRow[]> {
    const found: { row: FactRow }[] = await this.source.query(sql, [...values]);
    return found.map(({ row }) => row);
  }
}
