import { DataSource } from 'typeorm';
import { dataSourceOptions, type Entities } from '../data-source.ts';

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

/** A migrated database of its own for one spec. */
export interface TestDatabase {
  readonly source: DataSource;
  readonly url: string;
  drop(): Promise<void>;
}

/** Copy the run's template database. */
export async function createTestDatabase(entities: Entities = []): Promise<TestDatabase> {
  const { TEST_DATABASE_SERVER: server, TEST_DATABASE_TEMPLATE: template } = process.env;
  if (!server || !template) throw new Error('database specs run with `npx jest --selectProjects database`');
  const name = `tv_${process.pid}_${Date.now()}_${Math.floor(Math.random() * 1e6)}`;
  const admin = await new DataSource({ type: 'postgres', url: server }).initialize();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = withDatabase(server, name);
  const source = await new DataSource(dataSourceOptions(url, entities)).initialize();
  const drop = async (): Promise<void> => {
    await source.destroy();
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.destroy();
  };
  return { source, url, drop };
}
