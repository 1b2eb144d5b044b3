// `npm run bench`: measures the built product against the limits of this machine in the same run, and prints ratios as
// a table and as JSON. Nothing here is asserted: times belong to a machine, ratios to a person who reads them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
// The launcher itself, not the application: the measured limit needs a client on the same database server.
import { startEmbeddedPostgres } from '../../api/dist/database/embedded-postgres.js';
import { axeProduct } from './axe.mjs';
import { importRatio } from './importing.mjs';
import { planningRatios } from './planning.mjs';
import { readingRatios } from './reading.mjs';
import { scenarioRatios } from './scenarios.mjs';

/** `npm run bench -- reading` measures one part; without a name, all. */
const wanted = (part) => process.argv.length < 3 || process.argv.includes(part);

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}

async function startProduct(databaseUrl, folder) {
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    DEMO: 'true',
    PORT: String(port),
    HOST: '127.0.0.1',
  };
  const started = performance.now();
  const child = spawn(process.execPath, ['api/dist/main.js'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the product ended with ${child.exitCode}`);
    const ready = await fetch(`${url}/api/health/ready`).catch(() => null);
    if (ready?.ok) break;
    await sleep(250);
  }
  return { child, url, seconds: (performance.now() - started) / 1000 };
}

const print = (rows) => {
  for (const { what, product, limit, ratio, unit } of rows)
    process.stdout.write(`${what.padEnd(64)} ${product} / ${limit} ${unit}: ${ratio}\n`);
  process.stdout.write(`${JSON.stringify({ node: process.version, rows })}\n`);
};

async function main() {
  // Not a measurement but the whole of what the tests try in part; it takes most of an hour, so only when it is named.
  if (process.argv.includes('axe')) return axeProduct();
  // The library is measured by itself, before the product takes the machine.
  const planning = wanted('planning') ? planningRatios() : [];
  const needsProduct = ['reading', 'scenarios', 'importing'].some(wanted);
  print([...planning, ...(needsProduct ? await productRatios() : [])]);
}

async function productRatios() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-bench-'));
  const embedded = process.env.DATABASE_URL
    ? null
    : await startEmbeddedPostgres(path.join(folder, 'database'));
  const databaseUrl = process.env.DATABASE_URL ?? embedded.url;
  const product = await startProduct(databaseUrl, folder);
  try {
    process.stderr.write(`seeded, published and ready in ${product.seconds.toFixed(1)} s; measuring …\n`);
    const rows = [];
    if (wanted('reading')) rows.push(...(await readingRatios(product.url, folder)));
    if (wanted('scenarios')) rows.push(...(await scenarioRatios(product.url)));
    if (wanted('importing')) rows.push(...(await importRatio({ server: product.url, databaseUrl, folder })));
    return rows;
  } finally {
    product.child.kill('SIGTERM');
    await once(product.child, 'exit');
    await embedded?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
