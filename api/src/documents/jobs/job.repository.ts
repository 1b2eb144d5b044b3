import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@tilbudsvifte/locale';
import { DataSource, type EntityManager } from 'typeorm';
import { isoTime } from '../../database/iso-time.ts';
import { violated } from '../../database/violated.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import type { OrderedFormat } from '../documents.parameters.ts';
import type { DocumentJob, JobFailure } from './job.answer.ts';

/** Annexes to be made. */
export interface NewJob {
  readonly edition: Pick<EditionRef, 'id' | 'label'>;
  readonly area: string;
  readonly format: OrderedFormat;
  readonly language: Language;
  /** Municipalities. */
  readonly of: number;
  readonly startedBy: string;
}

/** What came of it. */
export interface MadeFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Buffer;
}

const open = `state IN ('waiting', 'running')`;
const died = `${open} AND seen_at < now() - interval '20 seconds'`;
const kept = `interval '7 days'`;
const itemSql = `
SELECT job_id AS id, json_build_object('id', edition_id::text, 'label', edition_label) AS edition, area_code AS area, formats AS format,
  language, CASE WHEN ${died} THEN 'failed' ELSE state END AS state, done, of_all AS of,
  CASE WHEN ${died} THEN 'interrupted' ELSE failure END AS failure, ${isoTime('started_at')} AS "startedAt",
  CASE WHEN state = 'done' THEN json_build_object('name', file_name, 'size', octet_length(file), 'sha256', sha256) END AS file
FROM document_jobs`;

type Row = Omit<DocumentJob, 'failure'> & { readonly failure: JobFailure | null };

/** Annexes on their way, and the files that came of them. */
@Injectable()
export class JobRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async newest(count: number): Promise<DocumentJob[]> {
    const rows: Row[] = await this.source.query(`${itemSql} ORDER BY started_at DESC, job_id LIMIT $1`, [
      count,
    ]);
    return rows.map(toItem);
  }

  async find(id: string): Promise<DocumentJob | null> {
    const [row]: Row[] = await this.source.query(`${itemSql} WHERE job_id::text = $1`, [id]);
    return row ? toItem(row) : null;
  }

  async file(id: string): Promise<MadeFile | null> {
    const [row]: MadeFile[] = await this.source.query(
      `SELECT file_name AS name, sha256, file AS bytes FROM document_jobs WHERE job_id::text = $1 AND state = 'done'`,
      [id],
    );
    return row ?? null;
  }

  /** Begin a job; where the same files are on their way already, that one: `fresh` says which. Old files give way. */
  async begin(job: NewJob): Promise<{ readonly id: string; readonly fresh: boolean }> {
    const { edition, area, format, language, of, startedBy } = job;
    await this.source.query(`DELETE FROM document_jobs WHERE started_at < now() - ${kept} AND NOT (${open})`);
    await this.source.query(
      `UPDATE document_jobs SET state = 'failed', failure = 'interrupted' WHERE ${died}`,
    );
    const one = [edition.id, area, format, language];
    try {
      const [row]: { id: string }[] = await this.source.query(
        `INSERT INTO document_jobs (edition_id, area_code, formats, language, edition_label, of_all, started_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING job_id AS id`,
        [...one, edition.label, of, startedBy],
      );
      return { id: row?.id ?? '', fresh: true };
    } catch (error) {
      if (!violated(error, 'document_jobs_open_key')) throw error;
      const [row]: { id: string }[] = await this.source.query(
        `SELECT job_id AS id FROM document_jobs
         WHERE edition_id = $1 AND area_code = $2 AND formats = $3 AND language = $4 AND ${open}`,
        one,
      );
      // Where the other one has ended in this very moment, the place is free again.
      return row ? { id: row.id, fresh: false } : this.begin(job);
    }
  }

  /** A sign of life with how far it is; false when it has been ended from elsewhere. */
  async alive(id: string, done: number): Promise<boolean> {
    const changed: [unknown, number] = await this.source.query(
      `UPDATE document_jobs SET state = 'running', seen_at = now(), done = greatest(done, $2) WHERE job_id::text = $1 AND ${open}`,
      [id, done],
    );
    return changed[1] === 1;
  }

  /** False when it has been ended from elsewhere. */
  async finish(manager: EntityManager, id: string, { name, sha256, bytes }: MadeFile): Promise<boolean> {
    const changed: [unknown, number] = await manager.query(
      `UPDATE document_jobs SET state = 'done', done = of_all, seen_at = now(), file_name = $2, sha256 = $3, file = $4
       WHERE job_id::text = $1 AND ${open}`,
      [id, name, sha256, bytes],
    );
    return changed[1] === 1;
  }

  async fail(id: string, failure: JobFailure): Promise<void> {
    await this.source.query(
      `UPDATE document_jobs SET state = 'failed', failure = $2 WHERE job_id::text = $1 AND ${open}`,
      [id, failure],
    );
  }

  /** Nothing of it is left; who makes it finds it gone. */
  async remove(id: string): Promise<boolean> {
    const removed: [unknown, number] = await this.source.query(
      'DELETE FROM document_jobs WHERE job_id::text = $1',
      [id],
    );
    return removed[1] === 1;
  }

  /** End all open jobs: where one process has the database to itself, they were another's that is gone. */
  async interruptAll(): Promise<void> {
    await this.source.query(
      `UPDATE document_jobs SET state = 'failed', failure = 'interrupted' WHERE ${open}`,
    );
  }
}

function toItem({ failure, ...item }: Row): DocumentJob {
  return { ...item, ...(failure !== null && { failure }) };
}
