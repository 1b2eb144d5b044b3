import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isoTime } from '../../database/iso-time.ts';
import { violated } from '../../database/violated.ts';
import { ProblemError } from '../../http/problem.ts';
import type { PublicationItem } from './publication.answer.ts';

const died = `state = 'running' AND seen_at < now() - interval '1 minute'`;
// A process may die after its edition is complete and before it could say so. There was none of that name when it began.
const edition = '(SELECT e.edition_id FROM editions e WHERE e.label = publications.label AND e.ready)';
const stateOfDead = `CASE WHEN ${edition} IS NULL THEN 'failed' ELSE 'done' END`;
const itemSql = `
SELECT publication_id AS id, label, CASE WHEN ${died} THEN ${stateOfDead} ELSE state END AS state, stage, done,
  of_all AS of, CASE WHEN ${died} THEN ${edition} ELSE edition_id END AS "editionId", started_by AS "startedBy",
  ${isoTime('started_at')} AS "startedAt"
FROM publications`;

type Kept = Omit<PublicationItem, 'editionId'> & { readonly editionId: string | null };

/** Publications as work that people watch. */
@Injectable()
export class PublicationRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async all(): Promise<PublicationItem[]> {
    const rows: Kept[] = await this.source.query(`${itemSql} ORDER BY started_at DESC LIMIT 100`);
    return rows.map(toItem);
  }

  async find(id: string): Promise<PublicationItem | null> {
    const [row]: Kept[] = await this.source.query(`${itemSql} WHERE publication_id::text = $1`, [id]);
    return row ? toItem(row) : null;
  }

  async running(): Promise<boolean> {
    const rows: unknown[] = await this.source.query(
      `SELECT 1 FROM publications WHERE state = 'running' AND NOT (${died})`,
    );
    return rows.length > 0;
  }

  /** @throws ProblemError `in-progress` while another runs, in whichever process */
  async begin(label: string, by: string): Promise<string> {
    await this.source.query(
      `UPDATE publications SET state = ${stateOfDead}, edition_id = ${edition} WHERE ${died}`,
    );
    try {
      const [row]: { id: string }[] = await this.source.query(
        'INSERT INTO publications (label, started_by) VALUES ($1, $2) RETURNING publication_id AS id',
        [label, by],
      );
      return row?.id ?? '';
    } catch (error) {
      if (!violated(error, 'publications_running_key')) throw error;
      throw new ProblemError('in-progress', 'A publication is running');
    }
  }

  async progress(id: string, stage: string, [done, of]: readonly [number, number]): Promise<void> {
    await this.source.query(
      'UPDATE publications SET stage = $2, done = $3, of_all = $4, seen_at = now() WHERE publication_id = $1',
      [id, stage, done, of],
    );
  }

  /** A sign of life between two steps of progress. */
  async alive(id: string): Promise<void> {
    await this.source.query(
      `UPDATE publications SET seen_at = now() WHERE publication_id = $1 AND state = 'running'`,
      [id],
    );
  }

  async end(id: string, state: 'done' | 'failed', editionId: string | null): Promise<void> {
    await this.source.query('UPDATE publications SET state = $2, edition_id = $3 WHERE publication_id = $1', [
      id,
      state,
      editionId,
    ]);
  }
}

function toItem({ editionId, ...item }: Kept): PublicationItem {
  return { ...item, ...(editionId !== null && { editionId }) };
}
