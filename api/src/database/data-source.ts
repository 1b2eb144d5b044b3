import { migrations } from '@tilbudsvifte/migrations';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './snake-naming.ts';

/** Options of the one data source; entities are the mappings of the small tables, facts are read by SQL. */
export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    poolSize: 6,
    extra: { statement_timeout: 60_000, options: '-c timezone=UTC' },
  };
}

/** An open data source with every migration run. */
export async function openDataSource(url: string): Promise<DataSource> {
  const source = new DataSource(dataSourceOptions(url));
  await source.initialize();
  await source.runMigrations();
  return source;
}
