import path from 'node:path';
import { DataSource } from 'typeorm';
import type { Config } from '../config/config.ts';
import { type Entities, openDataSource } from './data-source.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

/** An open, migrated database; `close` also stops the embedded server where there is one. */
export interface Database {
  readonly source: DataSource;
  readonly embedded: boolean;
  close(): Promise<void>;
}

/** Open the server of DATABASE_URL or the embedded one; everything after is one code path. */
export async function openDatabase(config: Config, entities: Entities, limit?: number): Promise<Database> {
  const server = config.DATABASE_URL
    ? null
    : await startEmbeddedPostgres(path.join(config.DATA_DIR, 'database'));
  const url = config.DATABASE_URL ?? server?.url ?? '';
  try {
    const source = await openDataSource(url, entities, limit);
    return { source, embedded: server !== null, close: () => source.destroy().then(() => server?.stop()) };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}
