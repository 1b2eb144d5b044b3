import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { factTables } from '../../collection/fact-tables.ts';
import { isoTime } from '../../database/iso-time.ts';
import type { KindChange, NewBatchItem } from './publication.answer.ts';

/** What the working state has that an edition has not, and the other way round. */
@Injectable()
export class PublicationPreviewQuery {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  newBatches(edition: number | null): Promise<NewBatchItem[]> {
    return this.source.query(
      `SELECT b.batch_id AS id, b.kind, b.reporter_code AS reporter, b.file_name AS "fileName", b.row_count AS rows,
         ${isoTime('b.accepted_at')} AS "acceptedAt"
       FROM batches b WHERE b.accepted_no IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM edition_batches e WHERE e.edition_id = $1 AND e.batch_id = b.batch_id) ORDER BY b.accepted_no DESC`,
      [edition],
    );
  }

  /** Kinds whose deliveries have changed, with rows in force now but not then and then but not now. */
  async changes(edition: number | null, kinds: readonly string[]): Promise<readonly KindChange[]> {
    const changes: KindChange[] = [];
    for (const kind of kinds) {
      const { table } = factTables[kind as keyof typeof factTables];
      changes.push({ kind, ...(await this.rowsOfOne(table, edition)) });
    }
    return changes;
  }

  /** A row is known by its batch: the same key from another delivery is another row. */
  private async rowsOfOne(
    table: string,
    edition: number | null,
  ): Promise<{ added: number; removed: number }> {
    const counted = (from: string, to: string): string =>
      `(SELECT count(*)::int FROM (SELECT to_jsonb(n) - 'batch_id' FROM ${table}_of(${from}) n
        EXCEPT ALL SELECT to_jsonb(o) - 'batch_id' FROM ${table}_of(${to}) o) d)`;
    // An edition that does not exist has no batches; NULL would mean the working state.
    const [row]: { added: number; removed: number }[] = await this.source.query(
      `SELECT ${counted('NULL', '$1')} AS added, ${counted('$1', 'NULL')} AS removed`,
      [edition ?? 0],
    );
    return row ?? { added: 0, removed: 0 };
  }
}
