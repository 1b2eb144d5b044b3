import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseAway } from './database-away.ts';
import { Replicas } from './replicas.ts';

/** Shown to readers by the last statement of a publication: what has arrived with it is complete. */
const readySql = 'SELECT 1 FROM editions WHERE edition_id = $1 AND ready';

/** Reads of what is published, which never changes: the only ones that a replica may answer. */
@Injectable()
export class EditionReads {
  constructor(
    @Inject(DataSource) private readonly primary: DataSource,
    @Inject(Replicas) private readonly replicas: Replicas,
  ) {}

  /**
   * Rows of an edition, the first parameter of the statement: from a replica that has the edition, else from the primary.
   * The working state (null) changes with every delivery, and is on the primary alone.
   */
  async rows<Row extends object>(
    sql: string,
    edition: number | null,
    ...others: readonly unknown[]
  ): Promise<Row[]> {
    const values = [edition, ...others];
    const copied =
      edition === null
        ? null
        : await this.replicas.ask(async (client) => {
            const { rowCount } = await client.query(readySql, [edition]);
            return rowCount === 0 ? null : (await client.query<Row>(sql, values)).rows;
          });
    return copied ?? this.primary.query<Row[]>(sql, values);
  }

  /** Rows that a publication changes: from the primary, and only while it is away as a replica last had them. */
  async newest<Row extends object>(sql: string): Promise<Row[]> {
    try {
      return await this.primary.query<Row[]>(sql);
    } catch (error) {
      if (!databaseAway(error)) throw error;
      const copied = await this.replicas.ask(async (client) => (await client.query<Row>(sql)).rows);
      if (copied === null) throw error;
      return copied;
    }
  }
}
