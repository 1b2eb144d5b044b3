// F11: a backup in a fresh database answers every published question with the same bytes: the product's own backup with the
// embedded database, and pg_dump and pg_restore with a server. RESTORE_SERVER=postgres://… names a server on which databases
// may be made; without one that part is not run, and says so.
import path from 'node:path';
import { databaseUrl } from './database-url.mjs';
import { startCommand, startProduct, temporaryFolder } from './product.mjs';
import { installed, output, outputOf } from './program.mjs';
import { changed, hashes, publishedAddresses, rowsOf } from './published.mjs';

async function must(running, what) {
  const { code, text } = await running;
  if (code !== 0) throw new Error(`${what} ended with ${code}: ${text}`);
}

/** Minutes that the steps took, one after another. */
async function timed(steps) {
  const minutes = {};
  for (const [name, step] of Object.entries(steps)) {
    const began = performance.now();
    await step();
    minutes[name] = Number(((performance.now() - began) / 60_000).toFixed(2));
  }
  return minutes;
}

/** What a product in another place answers. */
async function answersOf(env, addresses) {
  const product = await startProduct({ DEMO: 'false', ...env });
  try {
    return await hashes(product.url, addresses);
  } finally {
    await product.stop();
  }
}

async function ownBackup(files, { env, before }) {
  const [file, fresh] = [path.join(files, 'backup'), { DATA_DIR: path.join(files, 'fresh') }];
  let after = new Map();
  const command = (args, more) =>
    outputOf(startCommand(args, { env: { DATABASE_URL: '', DEMO: 'false', ...more } }));
  const minutes = await timed({
    backup: () => must(command(['backup', file], env), 'backup'),
    restore: () => must(command(['restore', file], fresh), 'restore'),
    start: async () => (after = await answersOf({ ...fresh, DATABASE_URL: '' }, [...before.keys()])),
  });
  const harmed = changed(before, after);
  return {
    way: 'backup and restore',
    answers: before.size,
    harmed,
    minutes,
    passed: before.size > 0 && harmed.length === 0,
  };
}

async function dump(files, { from, server, before }) {
  const name = `tilbudsvifte_restore_${Date.now()}`;
  const to = new URL(server);
  to.pathname = `/${name}`;
  const file = path.join(files, 'dump');
  let after = new Map();
  const minutes = await timed({
    dump: () => must(output('pg_dump', ['--format=custom', '--file', file, from]), 'pg_dump'),
    make: () => rowsOf(server, `CREATE DATABASE ${name}`),
    restore: () => must(output('pg_restore', ['--no-owner', '--dbname', to.href, file]), 'pg_restore'),
    start: async () => {
      const env = { DATABASE_URL: to.href, DATA_DIR: path.join(files, 'server') };
      after = await answersOf(env, [...before.keys()]);
    },
  });
  await rowsOf(server, `DROP DATABASE ${name} WITH (FORCE)`);
  const harmed = changed(before, after);
  return {
    way: 'pg_dump and pg_restore',
    answers: before.size,
    harmed,
    minutes,
    passed: before.size > 0 && harmed.length === 0,
  };
}

/** Programs of PostgreSQL read older servers, never newer ones. */
async function dumpReads(server) {
  if (!installed('pg_dump')) return false;
  const [{ version }] = await rowsOf(
    server,
    `SELECT current_setting('server_version_num')::int / 10000 AS version`,
  );
  const { text } = await output('pg_dump', ['--version']);
  return Number(/(\d+)\./.exec(text)?.[1]) >= version;
}

/** A server's database with the demonstration. */
async function onServer(server, files) {
  const name = `tilbudsvifte_original_${Date.now()}`;
  await rowsOf(server, `CREATE DATABASE ${name}`);
  const from = new URL(server);
  from.pathname = `/${name}`;
  try {
    const product = await startProduct({ DATABASE_URL: from.href, DATA_DIR: path.join(files, 'original') });
    const before = await hashes(product.url, await publishedAddresses(from.href)).finally(product.stop);
    return await dump(files, { from: from.href, server, before });
  } finally {
    await rowsOf(server, `DROP DATABASE ${name} WITH (FORCE)`);
  }
}

export async function* restore() {
  const { folder, remove } = temporaryFolder();
  try {
    const env = { DATA_DIR: path.join(folder, 'first') };
    const product = await startProduct(env);
    const before = await hashes(product.url, await publishedAddresses(databaseUrl(env.DATA_DIR))).finally(
      product.stop,
    );
    yield await ownBackup(folder, { env, before });
    const server = process.env.RESTORE_SERVER;
    if (server && (await dumpReads(server))) yield await onServer(server, folder);
    else
      yield {
        way: 'pg_dump and pg_restore',
        notRun: 'no RESTORE_SERVER that an installed pg_dump reads',
        passed: true,
      };
  } finally {
    remove();
  }
}
