import { migrations } from '@tilbudsvifte/migrations';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { PatientDataSource } from './patient-data-source.ts';
import { SnakeNaming } from './snake-naming.ts';
import { unhurried } from './unhurried.ts';

/** Entity classes of the modules. */
export type Entities = readonly (abstract new () => object)[];

/** Longest that a question of a reader may take, in milliseconds. */
const questionLimit = 60_000;
/** For commands, for which nobody waits in a queue: no limit. */
export const noLimit = 0;

/** Options of the one data source; entities are the mappings of the small tables, facts are read by SQL. */
export function dataSourceOptions(url: string, entities: Entities, limit = questionLimit): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...entities],
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    poolSize: 6,
    extra: { statement_timeout: limit, options: '-c timezone=UTC' },
  };
}

/** Number that only those who migrate ask for. */
const migrating = 20_260_101;

/** One process migrates at a time, also where several start at once; the turn ends with its transaction. */
async function migrateInTurn(source: DataSource): Promise<void> {
  await source.transaction(async (turn) => {
    // Another's migration may take longer than a question may.
    await turn.query(unhurried);
    await turn.query('SELECT pg_advisory_xact_lock($1)', [migrating]);
    await source.runMigrations();
  });
}

/** An open data source with every migration run. */
export async function openDataSource(url: string, entities: Entities, limit?: number): Promise<DataSource> {
  const source = new PatientDataSource(dataSourceOptions(url, entities, limit));
  await source.initialize();
  await migrateInTurn(source);
  return source;
}
