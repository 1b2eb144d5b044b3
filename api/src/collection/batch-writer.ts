import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { DataSource } from 'typeorm';
import { unhurried } from '../database/unhurried.ts';
import type { ImportKind, Observation } from './observations.ts';
import { copyLine } from './copy-text.ts';
import { factTables, fieldOf, rowOf } from './fact-tables.ts';

/** What is known of a delivery before its rows are read. */
export interface NewBatch {
  readonly kind: ImportKind;
  readonly reporter: string;
  readonly hash: string;
  readonly fileName: string;
  readonly format: string;
  readonly source: string;
  readonly synthetic: boolean;
}

/** Decides, when every row has been written, whether the batch is kept. */
export interface Verdict {
  /** Into force at once, kept until somebody accepts it, or rolled back. */
  readonly fate: 'accept' | 'draft' | 'discard';
  readonly notices: readonly object[];
}

/** What was written. */
export interface Written {
  readonly batchId: string;
  readonly rows: number;
}

const insertSql = `
INSERT INTO batches (kind, reporter_code, content_hash, file_name, format, source, synthetic, row_count, notices)
VALUES ($1, $2, $3, $4, $5, $6, $7, 0, '[]') RETURNING batch_id`;
const keepSql = 'UPDATE batches SET row_count = $2, notices = $3 WHERE batch_id = $1';
export const acceptSql = `
UPDATE batches SET accepted_no = nextval('batch_acceptance'), accepted_at = now() WHERE batch_id = $1 AND accepted_no IS NULL`;

/** Writes one delivery: all of it in one transaction, or nothing. */
@Injectable()
export class BatchWriter {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /**
   * Write a batch — streams observations, in parts, into its fact table and asks for the verdict: accepted at once, kept as a
   * draft that counts for nothing yet, or rolled back. Memory does not grow with the number of rows.
   */
  async write(
    batch: NewBatch,
    observations: AsyncIterable<readonly Observation[]>,
    verdict: () => Verdict,
  ): Promise<Written> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      await client.query('BEGIN');
      await client.query(unhurried);
      const batchId = await insertBatch(client, batch);
      const rows = await copyRows(client, batchId, { kind: batch.kind, observations });
      await completeRows(client, batchId, batch.kind);
      const { fate, notices } = verdict();
      await client.query(keepSql, [batchId, rows, JSON.stringify(notices)]);
      if (fate === 'accept') await client.query(acceptSql, [batchId]);
      await client.query(fate === 'discard' ? 'ROLLBACK' : 'COMMIT');
      return { batchId, rows };
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

async function insertBatch(client: PoolClient, batch: NewBatch): Promise<string> {
  const { kind, reporter, hash, fileName, format, source, synthetic } = batch;
  const values = [kind, reporter, hash, fileName, format, source, synthetic];
  const { rows } = await client.query<{ batch_id: string }>(insertSql, values);
  return rows[0]?.batch_id ?? '';
}

interface Rows {
  readonly kind: ImportKind;
  readonly observations: AsyncIterable<readonly Observation[]>;
}

async function copyRows(client: PoolClient, batchId: string, { kind, observations }: Rows): Promise<number> {
  const columns = await columnsOf(client, factTables[kind].table);
  const fields = columns.map(fieldOf);
  let count = 0;
  function lineOf(observation: Observation): string {
    const row = rowOf(observation, count++);
    return copyLine(fields.map((field) => (field === 'batchId' ? batchId : (row[field] ?? null))));
  }
  async function* lines(): AsyncGenerator<string> {
    for await (const part of observations) if (part.length > 0) yield part.map(lineOf).join('');
  }
  const target = client.query(
    copyFrom(`COPY ${factTables[kind].table} (${columns.map((name) => `"${name}"`).join(', ')}) FROM STDIN`),
  );
  await pipeline(Readable.from(lines()), target);
  return count;
}

async function columnsOf(client: PoolClient, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}

// "Unchanged" confirms the figures of the quarter before, so the row carries them: readers need no second rule.
const unchangedSql = `
UPDATE places p SET approved_places = coalesce(p.approved_places, o.approved_places),
  staffed_places = coalesce(p.staffed_places, o.staffed_places), reserved_places = coalesce(p.reserved_places, o.reserved_places),
  vacant_places = coalesce(p.vacant_places, o.vacant_places), waiting = coalesce(p.waiting, o.waiting),
  available_place_days = coalesce(p.available_place_days, o.available_place_days),
  occupied_place_days = coalesce(p.occupied_place_days, o.occupied_place_days),
  budgeted_occupancy = coalesce(p.budgeted_occupancy, o.budgeted_occupancy)
FROM places_of(NULL) o
WHERE p.batch_id = $1 AND p.unchanged AND o.service_id = p.service_id AND o.quarter = (
  SELECT max(q.quarter) FROM places_of(NULL) q WHERE q.service_id = p.service_id AND q.quarter < p.quarter)`;
// An open oldest age (85 and over) belongs to the bands of its own file, if the file has bands.
const oldestAgeSql = `
UPDATE population SET age_detail = 'band' WHERE batch_id = $1 AND age_detail = 'single' AND age_to = 999
  AND EXISTS (SELECT 1 FROM population b WHERE b.batch_id = $1 AND b.age_detail = 'band')`;

async function completeRows(client: PoolClient, batchId: string, kind: ImportKind): Promise<void> {
  if (kind === 'places') {
    const { rows } = await client.query(
      'SELECT 1 FROM places WHERE batch_id = $1 AND unchanged AND approved_places IS NULL LIMIT 1',
      [batchId],
    );
    if (rows.length > 0) await client.query(unchangedSql, [batchId]);
  }
  if (kind === 'population') await client.query(oldestAgeSql, [batchId]);
}
