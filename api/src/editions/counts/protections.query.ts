import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How a part of an earlier edition was protected. */
export interface PartRelease {
  readonly edition: string;
  readonly content: string;
  readonly key: string;
}

/** Which counts of a part are withheld, as bits in the order of their keys. */
export interface KeptProtection {
  readonly hidden: Buffer;
  readonly exposed: Buffer;
}

const releasesSql = `
SELECT p.edition_id AS edition, p.content_hash AS content, p.protection_key AS key
FROM edition_protections p JOIN editions e ON e.edition_id = p.edition_id WHERE e.ready AND p.part = $1 ORDER BY p.edition_id`;

/** What editions withheld, and what was found once and is good for the same counts again. */
@Injectable()
export class ProtectionsQuery {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Published releases of a part, the oldest first. */
  releases(part: string): Promise<PartRelease[]> {
    return this.source.query(releasesSql, [part]);
  }

  async kept(key: string): Promise<KeptProtection | undefined> {
    const rows: KeptProtection[] = await this.source.query(
      'SELECT hidden, exposed FROM protections WHERE protection_key = $1',
      [key],
    );
    return rows[0];
  }

  async keep(key: string, { hidden, exposed }: KeptProtection): Promise<void> {
    await this.source.query('INSERT INTO protections VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
      key,
      hidden,
      exposed,
    ]);
  }

  async note(part: string, { edition, content, key }: PartRelease): Promise<void> {
    await this.source.query('INSERT INTO edition_protections VALUES ($1, $2, $3, $4)', [
      edition,
      part,
      content,
      key,
    ]);
  }
}
