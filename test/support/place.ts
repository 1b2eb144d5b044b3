import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** Where one test's product keeps its data, and how to make it disappear. */
export interface Place {
  readonly env: Readonly<Record<string, string>>;
  readonly remove: () => Promise<void>;
}

/** The statement that makes a database. */
type NewDatabase = (name: string) => string;

/** Makes a copy of the database at an address that nobody uses at the moment. */
export function databaseLike(url: string): NewDatabase {
  return (name) => `CREATE DATABASE ${name} TEMPLATE ${new URL(url).pathname.slice(1)}`;
}

/** Removes a place by its settings, whichever process made it. */
export async function removePlace({ DATA_DIR = '', DATABASE_URL }: Place['env']): Promise<void> {
  if (DATABASE_URL !== undefined) {
    const name = new URL(DATABASE_URL).pathname.slice(1);
    await onServer(process.env['DATABASE_URL'] ?? '', `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
  await rm(DATA_DIR, { recursive: true, force: true });
}

/**
 * An empty place for one run of the product: a temporary folder, and on the server of DATABASE_URL, where one is named,
 * a database of its own. Server and command line share a place by getting the same `env`.
 */
export async function createPlace(
  database: NewDatabase = (name) => `CREATE DATABASE ${name}`,
): Promise<Place> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-'));
  const server = process.env['DATABASE_URL'];
  if (server === undefined || server === '') {
    const alone = { DATA_DIR: folder };
    return { env: alone, remove: () => removePlace(alone) };
  }
  const name = `tilbudsvifte_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, database(name));
  const own = new URL(server);
  own.pathname = `/${name}`;
  const env = { DATA_DIR: folder, DATABASE_URL: own.href };
  return { env, remove: () => removePlace(env) };
}

const inUse = '55006';

async function onServer(url: string, sql: string, tries = 20): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } catch (error) {
    // A pooler keeps connections for a moment, and nobody may be at the database that is copied.
    if ((error as { code?: unknown }).code !== inUse || tries === 0) throw error;
    await wait(500);
    await onServer(url, sql, tries - 1);
  } finally {
    await client.end();
  }
}
