import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoTime } from '../../database/iso-time.ts';
import type { AnswerBytes } from '../../http/bytes.ts';

/** A result as it is kept; whether the bytes fit their hash is for the reader to see to. */
export interface StoredBytes extends AnswerBytes {
  readonly computedAt: string;
}

/** That there is a result, without its bytes. */
export interface StoredMark {
  readonly documentSha256: string;
  readonly sha256: string;
  readonly computedAt: string;
}

interface Row {
  readonly body: Buffer;
  readonly body_brotli: Buffer;
  readonly sha256: string;
  readonly computedAt: string;
}

const bytesSql = `SELECT body, body_brotli, sha256, ${isoTime('computed_at')} AS "computedAt" FROM scenario_results`;

/** Results of scenarios as bytes. */
@Injectable()
export class ResultRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** By all that it follows from. */
  find(key: string): Promise<StoredBytes | null> {
    return this.one(`${bytesSql} WHERE result_key = $1`, key);
  }

  /** The newest of a document: a later version of the methods gives another one. */
  newestOf(documentSha256: string): Promise<StoredBytes | null> {
    const newest = `${bytesSql} WHERE document_sha256 = $1 ORDER BY scenario_results.computed_at DESC, result_key LIMIT 1`;
    return this.one(newest, documentSha256);
  }

  marks(documents: readonly string[]): Promise<StoredMark[]> {
    return this.source.query(
      `SELECT DISTINCT ON (document_sha256) document_sha256 AS "documentSha256", sha256, ${isoTime('computed_at')} AS "computedAt"
       FROM scenario_results WHERE document_sha256 = ANY($1) ORDER BY document_sha256, scenario_results.computed_at DESC, result_key`,
      [documents],
    );
  }

  /** Keep a result; one under the same key was the same, or has been tampered with. */
  async keep(key: string, documentSha256: string, { body, brotli, sha256 }: AnswerBytes): Promise<void> {
    await this.source.query(
      `INSERT INTO scenario_results (result_key, document_sha256, body, body_brotli, sha256) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (result_key) DO UPDATE SET document_sha256 = excluded.document_sha256, body = excluded.body,
         body_brotli = excluded.body_brotli, sha256 = excluded.sha256, computed_at = now()`,
      [key, documentSha256, body, brotli, sha256],
    );
  }

  /** Remove results of documents that no scenario has any more. */
  async clear(manager: EntityManager): Promise<void> {
    await manager.query(
      `DELETE FROM scenario_results r WHERE NOT EXISTS
         (SELECT 1 FROM scenarios s WHERE s.document_sha256 = r.document_sha256)`,
    );
  }

  private async one(sql: string, value: string): Promise<StoredBytes | null> {
    const [row]: Row[] = await this.source.query(sql, [value]);
    if (!row) return null;
    return { body: row.body, brotli: row.body_brotli, sha256: row.sha256, computedAt: row.computedAt };
  }
}
