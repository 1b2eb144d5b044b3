import { migrations } from '@tilbudsvifte/migrations';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { PatientDataSource } from './patient-data-source.ts';
import { SnakeNaming } from './snake-naming.ts';

/** Entity classes of the modules. */
export type Entities = readonly (abstract new () => object)[];

/** Options of the one data source; entities are the mappings of the small tables, facts are read by SQL. */
export function dataSourceOptions(url: string, entities: Entities): DataSourceOptions {
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
    extra: { statement_timeout: 60_000, options: '-c timezone=UTC' },
  };
}

/** Number that only those who migrate ask for. */
const migrating = 20_260_101;

/** One process migrates at a time, also where several start at once; the turn ends with its transaction. */
async function migrateInTurn(source: DataSource): Promise<void> {
  await source.transaction(async (turn) => {
    await turn.query('SELECT pg_advisory_xact_lock($1)', [migrating]);
    await source.runMigrations();
  });
}

/** An open data source with every migration run. */
export async function openDataSource(url: string, entities: Entities): Promise<DataSource> {
  const source = new PatientDataSource(dataSourceOptions(url, entities));
  await source.initialize();
  await migrateInTurn(source);
  return source;
}
