// A whole country: filled, published, started, read. `COUNTRY_SCALE=10` takes ten times the services.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { startProduct, startProgram } from '../../support/product.mjs';
import { askingRatios } from '../asking.mjs';
import { compared } from '../compared.mjs';
import { load, median, quantile } from '../load.mjs';
import { addressOf, coldRatios, readingRatios, startLimits } from '../reading.mjs';
import { command } from './command.mjs';
import { fillCountry } from './filling.mjs';

async function startRatios(env) {
  const ours = [];
  const bare = [];
  for (let round = 0; round < 3; round++) {
    const empty = await startProgram('test/benchmarks/empty-application.mjs');
    bare.push(empty.seconds);
    await empty.stop();
    const product = await startProduct(env);
    ours.push(product.seconds);
    await product.stop();
  }
  return [compared('P12 ready after a start ÷ an empty application', [median(ours), median(bare)], 's')];
}

/** Readers at a steady pace while a large file is imported by another process, against the same readers in quiet. */
async function importingRatios({ server, databaseUrl, folder, limits }) {
  const urls = limits.keys.map(({ key }) => addressOf(server, key, limits.edition));
  const options = { connections: 2, headers: { 'accept-encoding': 'br' } };
  const quiet = await load(urls, { ...options, seconds: 5 });
  const files = readdirSync(folder).filter((name) => /^use-\d+\.csv$/.test(name));
  const importing = command(
    ['import', '--dry-run', ...files.map((name) => path.join(folder, name))],
    databaseUrl,
  );
  const busy = await load(urls, { ...options, seconds: 5 });
  await importing;
  const p99 = ({ times }) => quantile(times, 0.99);
  return [compared('P10 p99 of readers during an import ÷ in quiet', [p99(busy), p99(quiet)], 'ms')];
}

/** All of it on an empty database. */
export async function countryRatios({ databaseUrl, folder, say }) {
  const scale = Number(process.env.COUNTRY_SCALE ?? 1);
  const rows = await fillCountry({ databaseUrl, folder, scale, say });
  const env = { DATABASE_URL: databaseUrl, DATA_DIR: folder, DEMO: 'false' };
  say('measuring starts …');
  rows.push(...(await startRatios(env)));
  const limits = await startLimits(databaseUrl);
  const product = await startProduct(env);
  const asked = { server: product.url, databaseUrl, folder, limits };
  try {
    say('measuring answers …');
    rows.push(...(await coldRatios(asked)), ...(await readingRatios(asked)), ...(await askingRatios(asked)));
    rows.push(...(await importingRatios(asked)));
  } finally {
    limits.stop();
    await product.stop();
  }
  return rows;
}
