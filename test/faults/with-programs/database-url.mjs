// Where the embedded database of a running product listens.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const portLine = 3;

/** Address of the database in a data folder. */
export function databaseUrl(folder) {
  const password = readFileSync(path.join(folder, 'database-password'), 'utf8').trim();
  const running = readFileSync(path.join(folder, 'database/cluster/postmaster.pid'), 'utf8');
  return `postgres://postgres:${password}@127.0.0.1:${running.split('\n')[portLine]}/postgres`;
}
