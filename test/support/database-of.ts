import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import type { Place } from './place.ts';

const portLine = 3;

/** Address of a place's database: the server that it was given, else the embedded one that its product has started. */
export async function databaseUrlOf({ env }: Place): Promise<string> {
  const { DATABASE_URL: server, DATA_DIR: folder = '' } = env;
  if (server) return server;
  const password = (await readFile(path.join(folder, 'database-password'), 'utf8')).trim();
  const running = await readFile(path.join(folder, 'database/cluster/postmaster.pid'), 'utf8');
  const port = running.split('\n')[portLine] ?? '';
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

/** One statement on the database of a running product: for what only time or an accident could bring about. */
export async function onDatabase<Row extends object>(
  place: Place,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new Client({ connectionString: await databaseUrlOf(place) });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
