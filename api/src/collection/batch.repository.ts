import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { acceptSql } from './batch-writer.ts';

/** A delivery, by what tells it apart. */
export interface BatchIdentity {
  readonly kind: string;
  readonly reporter: string;
  readonly hash: string;
}

const sameContentSql = `
SELECT batch_id AS id, row_count AS rows FROM batches
WHERE kind = $1 AND reporter_code = $2 AND content_hash = $3 AND accepted_no IS NOT NULL ORDER BY accepted_no DESC LIMIT 1`;

/** Deliveries. */
@Injectable()
export class BatchRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /**
   * The accepted batch with exactly this content that is still wholly in force, so that storing it again would change
   * nothing; null when there is none, or when later deliveries have replaced part of it.
   */
  async inForce({ kind, reporter, hash }: BatchIdentity, table: string): Promise<string | null> {
    const [same]: { id: string; rows: number }[] = await this.source.query(sameContentSql, [
      kind,
      reporter,
      hash,
    ]);
    if (!same) return null;
    const [{ standing } = { standing: 0 }]: { standing: number }[] = await this.source.query(
      `SELECT count(*)::int AS standing FROM ${table}_of(NULL) WHERE batch_id = $1`,
      [same.id],
    );
    return standing === same.rows ? same.id : null;
  }

  /** Bring a draft into force, in the transaction of the step that accepts it. */
  async accept(manager: EntityManager, id: string): Promise<void> {
    await manager.query(acceptSql, [id]);
  }

  /** Whether any batch has been accepted. */
  async any(): Promise<boolean> {
    const rows: unknown[] = await this.source.query(
      'SELECT 1 FROM batches WHERE accepted_no IS NOT NULL LIMIT 1',
    );
    return rows.length > 0;
  }
}
