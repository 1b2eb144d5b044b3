import { migrations } from '@tilbudsvifte/migrations';
import { DataSource, type DataSourceOptions } from 'typeorm';
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

/** An open data source with every migration run. */
export async function openDataSource(url: string, entities: Entities): Promise<DataSource> {
  const source = new DataSource(dataSourceOptions(url, entities));
  await source.initialize();
  await source.runMigrations();
  return source;
}
