import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isoTime } from '../../database/iso-time.ts';
import { violated } from '../../database/violated.ts';
import { ProblemError } from '../../http/problem.ts';
import type { ImportIssue } from '../read-import.ts';
import type { FetchItem } from './fetch.answer.ts';
import type { FetchOrder } from './table-fetch.ts';
import type { TableInfo } from './table-info.ts';

const died = `state = 'running' AND seen_at < now() - interval '2 minutes'`;
const itemSql = `
SELECT fetch_id AS id, statbank_table AS "table", years, area_code AS area, CASE WHEN ${died} THEN 'failed' ELSE state END AS state,
  stage, bytes::float8 AS bytes, rows, table_updated AS "tableUpdated", result, batch_id AS batch, issues,
  started_by AS "startedBy", ${isoTime('started_at')} AS "startedAt"
FROM statbank_fetches`;
const endSql = `
UPDATE statbank_fetches SET state = $2, result = $3, batch_id = $4, rows = $5, issues = $6, seen_at = now()
WHERE fetch_id = $1`;

type Optional = 'tableUpdated' | 'result' | 'batch';
type Kept = Omit<FetchItem, Optional> & { readonly [Name in Optional]: NonNullable<FetchItem[Name]> | null };

/** How a fetch ended. */
export interface FetchEnd {
  readonly state: 'done' | 'failed';
  readonly result: FetchItem['result'] | null;
  readonly batch: string | null;
  readonly rows: number;
  readonly issues: readonly ImportIssue[];
}

/** Fetches from StatBank as work that people watch. */
@Injectable()
export class FetchRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async all(): Promise<FetchItem[]> {
    const rows: Kept[] = await this.source.query(`${itemSql} ORDER BY started_at DESC LIMIT 100`);
    return rows.map(toItem);
  }

  async find(id: string): Promise<FetchItem | null> {
    const [row]: Kept[] = await this.source.query(`${itemSql} WHERE fetch_id::text = $1`, [id]);
    return row ? toItem(row) : null;
  }

  /** @throws ProblemError `in-progress` while another runs, in whichever process */
  async begin({ table, years, area }: FetchOrder, by: string): Promise<string> {
    await this.source.query(`UPDATE statbank_fetches SET state = 'failed' WHERE ${died}`);
    try {
      const [row]: { id: string }[] = await this.source.query(
        `INSERT INTO statbank_fetches (statbank_table, years, area_code, started_by) VALUES ($1, $2, $3, $4)
         RETURNING fetch_id AS id`,
        [table, years, area, by],
      );
      return row?.id ?? '';
    } catch (error) {
      if (!violated(error, 'statbank_fetches_running_key')) throw error;
      throw new ProblemError('in-progress', 'A table is being fetched; one at a time');
    }
  }

  async described(id: string, { updated, suppressed }: TableInfo): Promise<void> {
    await this.source.query(
      'UPDATE statbank_fetches SET table_updated = $2, suppressed_value = $3, seen_at = now() WHERE fetch_id = $1',
      [id, updated, suppressed],
    );
  }

  /** A sign of life while nothing else can be told, as when StatBank has asked to wait. */
  async alive(id: string): Promise<void> {
    await this.source.query('UPDATE statbank_fetches SET seen_at = now() WHERE fetch_id = $1', [id]);
  }

  async progress(id: string, stage: FetchItem['stage'], amount: number): Promise<void> {
    const column = stage === 'reading' ? 'rows' : 'bytes';
    await this.source.query(
      `UPDATE statbank_fetches SET stage = $2, ${column} = $3, seen_at = now() WHERE fetch_id = $1 AND state = 'running'`,
      [id, stage, amount],
    );
  }

  async end(id: string, { state, result, batch, rows, issues }: FetchEnd): Promise<void> {
    await this.source.query(endSql, [id, state, result, batch, rows, JSON.stringify(issues)]);
  }
}

function toItem({ tableUpdated, result, batch, ...item }: Kept): FetchItem {
  return {
    ...item,
    ...(tableUpdated && { tableUpdated }),
    ...(result && { result }),
    ...(batch && { batch }),
  };
}
