// The embedded server against an installed one, whose empty database `INSTALLED_DATABASE_URL` names: reads, imports, sums.
import path from 'node:path';
import pg from 'pg';
import { startProduct } from '../support/product.mjs';
import { compared } from './compared.mjs';
import { command } from './country/command.mjs';
import { writeCountry } from './country/files.mjs';
import { aggregateSeconds } from './country/filling.mjs';
import { inTurns, median } from './load.mjs';
import { addressOf, startLimits } from './reading.mjs';

const rounds = 5;

/** Published answers of the demonstration, which each product has on its own server. */
async function readingRow(urls, folder) {
  const [embedded, installed] = await Promise.all(
    urls.map((url, nth) =>
      startProduct({ DATABASE_URL: url, DATA_DIR: path.join(folder, String(nth)), DEMO: 'true' }),
    ),
  );
  const limits = await startLimits(urls[0]);
  limits.stop();
  const asked = ({ url }) => ({ urls: limits.keys.map(({ key }) => addressOf(url, key, limits.edition)) });
  const targets = { embedded: asked(embedded), installed: asked(installed) };
  const options = { rounds, seconds: 1, connections: 10, headers: { 'accept-encoding': 'br' } };
  const found = await inTurns(targets, options);
  await Promise.all([embedded.stop(), installed.stop()]);
  const what = 'P13 published answers, embedded ÷ installed server';
  return compared(what, [found.embedded.perSecond, found.installed.perSecond], 'per second');
}

/** Runs something on both servers in turns; the middle of each. */
async function middles(urls, measure) {
  const found = urls.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [nth, url] of urls.entries()) found[nth].push(await measure(url));
  return found.map(median);
}

async function sums(url) {
  const client = new pg.Client(url);
  await client.connect();
  const seconds = await aggregateSeconds(client, null);
  await client.end();
  return seconds;
}

/** All of it; nothing where no installed server is named. */
export async function serverRatios({ databaseUrl, folder, say }) {
  const installed = process.env.INSTALLED_DATABASE_URL;
  if (!installed) {
    say('servers: not measured, INSTALLED_DATABASE_URL names no empty database');
    return [];
  }
  const urls = [databaseUrl, installed];
  const reading = await readingRow(urls, folder);
  const files = await writeCountry(folder, 1);
  const of = (...kinds) => files.filter(({ kind }) => kinds.includes(kind)).map(({ file }) => file);
  const load = of('target-groups', 'services', 'places', 'use', 'need', 'population', 'expenditure');
  for (const url of urls) await command(['import', ...load], url);
  const again = ['import', '--dry-run', ...of('population')];
  const importing = await middles(urls, async (url) => (await command(again, url)).seconds);
  const summing = await middles(urls, sums);
  return [
    reading,
    compared('P13 import, embedded ÷ installed server', importing, 's'),
    compared('P13 sums by SQL, embedded ÷ installed server', summing, 's'),
  ];
}
