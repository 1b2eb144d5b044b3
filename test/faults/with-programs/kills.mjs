// F9: a client commits numbered transactions while the program or its embedded database is killed; what was acknowledged is there.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { xoshiro128 } from '@tilbudsvifte/planning';
import { databaseUrl } from './database-url.mjs';
import { startProduct, temporaryFolder } from './product.mjs';

const kills = Number(process.env.FAULT_KILLS ?? 20);
const random = xoshiro128(Number(process.env.PROPERTY_SEED ?? 9));
const longestMs = 1500;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const postmaster = (folder) =>
  Number(readFileSync(path.join(folder, 'database/cluster/postmaster.pid'), 'utf8').split('\n')[0]);

async function connected(url) {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  await client.query('CREATE TABLE IF NOT EXISTS numbered (number integer PRIMARY KEY)');
  return client;
}

/** Commits one number after another until the database is gone; the last one that was acknowledged. */
async function commitUntilLost(client, first) {
  let acknowledged = first - 1;
  try {
    for (;;) {
      await client.query('INSERT INTO numbered VALUES ($1)', [acknowledged + 1]);
      acknowledged++;
    }
  } catch {
    await client.end().catch(() => undefined);
    return acknowledged;
  }
}

async function stored(url) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(
    'SELECT count(*)::int AS count, coalesce(max(number), 0) AS last FROM numbered',
  );
  await client.end();
  return rows[0];
}

async function killOnce(folder, first) {
  const product = await startProduct({ DATA_DIR: folder, DEMO: 'false' });
  const lost = commitUntilLost(await connected(databaseUrl(folder)), first);
  await wait(random() * longestMs);
  const database = postmaster(folder);
  // Sometimes the program goes first, sometimes its database.
  const order = random() < 0.5 ? [product.pid, database] : [database, product.pid];
  for (const pid of order) process.kill(pid, 'SIGKILL');
  const acknowledged = await lost;
  await product.stop();
  return acknowledged;
}

export async function* embeddedKills() {
  const { folder, remove } = temporaryFolder();
  const missing = [];
  let next = 1;
  try {
    for (let kill = 1; kill <= kills; kill++) {
      const acknowledged = await killOnce(folder, next);
      const again = await startProduct({ DATA_DIR: folder, DEMO: 'false' });
      const { count, last } = await stored(databaseUrl(folder));
      // One more may have been stored than its client has heard of; none may be missing before it.
      if (count !== last || last < acknowledged || last > acknowledged + 1)
        missing.push({ kill, acknowledged, count, last });
      next = last + 1;
      await again.stop();
    }
    yield { kills, transactions: next - 1, missing, passed: missing.length === 0 };
  } finally {
    remove();
  }
}
