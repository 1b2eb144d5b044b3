import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

/** Where one test's product keeps its data, and how to make it disappear. */
export interface Place {
  readonly env: Readonly<Record<string, string>>;
  readonly remove: () => Promise<void>;
}

/**
 * An empty place for one run of the product: a temporary folder, and on the server of DATABASE_URL, where one is named,
 * a database of its own. Server and command line share a place by getting the same `env`.
 */
export async function createPlace(): Promise<Place> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-'));
  const server = process.env['DATABASE_URL'];
  if (server === undefined || server === '') {
    return { env: { DATA_DIR: folder }, remove: () => rm(folder, { recursive: true, force: true }) };
  }
  const name = `tilbudsvifte_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const own = new URL(server);
  own.pathname = `/${name}`;
  const remove = async (): Promise<void> => {
    await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await rm(folder, { recursive: true, force: true });
  };
  return { env: { DATA_DIR: folder, DATABASE_URL: own.href }, remove };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
