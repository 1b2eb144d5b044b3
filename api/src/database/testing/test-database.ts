import { setTimeout as wait } from 'node:timers/promises';
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

/** A pooler keeps connections for a moment, and nobody may be at the database that is copied. */
async function copied(admin: DataSource, sql: string, tries = 20): Promise<void> {
  try {
    await admin.query(sql);
  } catch (error) {
    if (!String(error).includes('is being accessed by other users') || tries === 0) throw error;
    await wait(500);
    await copied(admin, sql, tries - 1);
  }
}

/** A database of its own without anything in it. */
export type EmptyDatabase = Pick<TestDatabase, 'url' | 'drop'>;

async function createDatabase(template: string): Promise<EmptyDatabase> {
  const { TEST_DATABASE_SERVER: server } = process.env;
  if (!server || !template) throw new Error('database specs run with `npx jest --selectProjects database`');
  const name = `tv_${process.pid}_${Date.now()}_${Math.floor(Math.random() * 1e6)}`;
  const admin = await new DataSource({ type: 'postgres', url: server }).initialize();
  await copied(admin, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const drop = async (): Promise<void> => {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.destroy();
  };
  return { url: withDatabase(server, name), drop };
}

/** For what begins with a new installation. */
export const createEmptyDatabase = (): Promise<EmptyDatabase> => createDatabase('template0');

async function openDatabase(template: string, entities: Entities): Promise<TestDatabase> {
  const { url, drop } = await createDatabase(template);
  const source = await new DataSource(dataSourceOptions(url, entities)).initialize();
  return { source, url, drop: () => source.destroy().then(drop) };
}

/** Copy the run's template database. */
export function createTestDatabase(entities: Entities = []): Promise<TestDatabase> {
  return openDatabase(process.env.TEST_DATABASE_TEMPLATE ?? '', entities);
}

/** A migrated database whose server orders texts as Danish does: æ, ø and å last, signs before digits and letters. */
export async function createDanishDatabase(entities: Entities = []): Promise<TestDatabase> {
  const database = await openDatabase(`template0 LOCALE_PROVIDER icu ICU_LOCALE 'da'`, entities);
  await database.source.runMigrations();
  return database;
}
