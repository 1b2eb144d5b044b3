// `npm run bench [-- PART …]`: measures the built product against the limits of this machine in the same run, and prints ratios
// as a table and as JSON. Nothing here is asserted: times belong to a machine, ratios to a person who reads them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
// The launcher itself, not the application: the measured limit needs a client on the same database server.
import { startEmbeddedPostgres } from '../../api/dist/database/embedded-postgres.js';
import { startProduct } from '../support/product.mjs';
import { axeProduct } from './axe.mjs';
import { countryRatios } from './country/run.mjs';
import { pageRatios } from './pages.mjs';
import { planningRatios } from './planning.mjs';
import { processRatios } from './processes.mjs';
import { coldRatios, readingRatios, startLimits } from './reading.mjs';
import { scenarioRatios } from './scenarios.mjs';
import { serverRatios } from './servers.mjs';

const say = (text) => process.stderr.write(`${text}\n`);

/** Answers of the demonstration region. */
async function readDemonstration({ server, databaseUrl }) {
  const limits = await startLimits(databaseUrl);
  try {
    return [...(await coldRatios({ server, limits })), ...(await readingRatios({ server, limits }))];
  } finally {
    limits.stop();
  }
}

/** Parts that need the demonstration, in the order in which they run. */
const onDemonstration = {
  reading: readDemonstration,
  processes: processRatios,
  scenarios: ({ server }) => scenarioRatios(server),
  pages: ({ server }) => pageRatios(server),
};
// `axe` is no measurement but the whole of what the tests try in part; it takes most of an hour, so only when it is named.
const known = ['planning', ...Object.keys(onDemonstration), 'country', 'servers', 'axe'];
const named = process.argv.slice(2);
const isWanted = (part) => (named.length === 0 ? part !== 'axe' : named.includes(part));

/** A folder and a database of their own; `DATABASE_URL` measures on that server instead, which must be empty. */
async function onDatabase(measure) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-bench-'));
  const given = process.env.DATABASE_URL;
  const embedded = given ? null : await startEmbeddedPostgres(path.join(folder, 'database'));
  try {
    return await measure({ databaseUrl: given ?? embedded.url, folder, say });
  } finally {
    await embedded?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function demonstrationRatios({ databaseUrl, folder }) {
  const env = { DATABASE_URL: databaseUrl, DATA_DIR: folder, DEMO: 'true' };
  const product = await startProduct(env);
  say(`demonstration seeded, published and ready in ${product.seconds.toFixed(1)} s; measuring …`);
  try {
    const rows = [];
    for (const [part, measure] of Object.entries(onDemonstration))
      if (isWanted(part)) rows.push(...(await measure({ server: product.url, product, databaseUrl, env })));
    return rows;
  } finally {
    await product.stop();
  }
}

function print(rows) {
  for (const { what, product, limit, ratio, unit } of rows)
    process.stdout.write(`${what.padEnd(64)} ${product} / ${limit} ${unit}: ${ratio}\n`);
  process.stdout.write(`${JSON.stringify({ node: process.version, rows })}\n`);
}

async function main() {
  if (named.includes('axe')) return axeProduct();
  // The library is measured by itself, before the product takes the machine.
  const rows = isWanted('planning') ? planningRatios() : [];
  if (Object.keys(onDemonstration).some(isWanted)) rows.push(...(await onDatabase(demonstrationRatios)));
  if (isWanted('country')) rows.push(...(await onDatabase(countryRatios)));
  if (isWanted('servers')) rows.push(...(await onDatabase(serverRatios)));
  print(rows);
}

const unknown = named.filter((part) => !known.includes(part));
if (unknown.length > 0) {
  say(`unknown: ${unknown.join(', ')}; known: ${known.join(' ')}`);
  process.exitCode = 2;
} else await main();
