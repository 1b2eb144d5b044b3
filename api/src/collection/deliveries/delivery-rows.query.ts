import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DeliveryRows } from './delivery.answer.ts';
import type { Delivery } from './delivery.repository.ts';
import { deliveredRows } from './delivered-rows.ts';

export const rowsAtATime = 100;

/** A delivery's rows as they were understood: raw figures, for who has found the delivery by their right to it. */
@Injectable()
export class DeliveryRowsQuery {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async page({ kind, batchId }: Pick<Delivery, 'kind' | 'batchId'>, from: number): Promise<DeliveryRows> {
    if (batchId === null) return { from, total: 0, rows: [] };
    const { table, key } = deliveredRows[kind];
    const [{ total = 0 } = {}]: { total?: number }[] = await this.source.query(
      `SELECT count(*)::integer AS total FROM ${table} WHERE batch_id = $1`,
      [batchId],
    );
    const found: { row: Readonly<Record<string, unknown>> }[] = await this.source.query(
      `SELECT to_jsonb(f) - 'batch_id' AS row FROM ${table} f WHERE batch_id = $1
       ORDER BY municipality_code, ${key.join(', ')} LIMIT ${rowsAtATime} OFFSET $2`,
      [batchId, from],
    );
    const rows = found.map(({ row }) => ({ kind, ...inOwnNames(row) }));
    const next = from + rows.length;
    return { from, total, rows, ...(rows.length > 0 && next < total && { next }) };
  }
}

/** Columns by the names that the figures had when they were read, as in the preview. */
function inOwnNames(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value]));
}

function camel(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
