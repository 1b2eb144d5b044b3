// Published answers against ready bytes over bare node:http, and against the same bytes read from the database.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import { compared } from './compared.mjs';
import { inTurns, median } from './load.mjs';

const rounds = 5;
const seconds = 0.25;
const headers = { 'accept-encoding': 'br' };

/** The bare server of limits on the newest edition of a database. */
export async function startLimits(databaseUrl) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query('SELECT max(edition_id) AS edition FROM edition_answers');
  const [{ edition }] = rows;
  // Of each analysis, the answer of middle size.
  const { rows: keys } = await client.query(
    `SELECT DISTINCT ON (path) path, key FROM (
       SELECT split_part(request_key, '?', 1) AS path, request_key AS key,
         abs(percent_rank() OVER (PARTITION BY split_part(request_key, '?', 1) ORDER BY length(body)) - 0.5) AS off
       FROM edition_answers WHERE edition_id = $1 AND request_key LIKE 'analyses/%') k ORDER BY path, off, key`,
    [edition],
  );
  await client.end();
  const env = { ...process.env, DATABASE_URL: databaseUrl, EDITION: edition };
  const child = fork(path.join(import.meta.dirname, 'limit-server.mjs'), { env });
  const [port] = await once(child, 'message');
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, edition, keys, stop: () => child.kill() };
}

/** Address of a stored answer. */
export const addressOf = (server, key, edition) =>
  `${server}/api/${key}${key.includes('?') ? '&' : '?'}edition=${edition}`;

async function firstAnswer(url) {
  const began = performance.now();
  const answer = await fetch(url, { headers });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return performance.now() - began;
}

/** The first time each analysis is asked for after a start, against its bytes read from the database warm. */
export async function coldRatios({ server, limits }) {
  const rows = [];
  for (const { path: name, key } of limits.keys) {
    const cold = await firstAnswer(addressOf(server, key, limits.edition));
    const stored = [];
    for (let ask = 0; ask < 9; ask++)
      stored.push(await firstAnswer(`${limits.url}/stored?key=${encodeURIComponent(key)}`));
    rows.push(compared(`P12 first answer, ${name} ÷ stored bytes`, [cold, median(stored)], 'ms'));
  }
  return rows;
}

async function publishedRows({ server, limits }, { path: name, key }) {
  const product = { urls: [addressOf(server, key, limits.edition)] };
  const limit = { urls: [`${limits.url}/static?key=${encodeURIComponent(key)}`] };
  const rows = [];
  for (const connections of [1, 10, 50]) {
    const found = await inTurns({ limit, product }, { rounds, seconds, connections, headers });
    const what = `${name}, ${connections} connections`;
    rows.push(
      compared(`P1 ${what} ÷ static`, [found.product.perSecond, found.limit.perSecond], 'per second'),
    );
    if (connections === 50)
      rows.push(compared(`P2 ${what}: p99 ÷ static`, [found.product.p99, found.limit.p99], 'ms'));
  }
  return rows;
}

async function unchangedRows({ server, limits }) {
  const url = addressOf(server, limits.keys[0].key, limits.edition);
  const etag = (await fetch(url, { headers })).headers.get('etag');
  const product = { urls: [url], headers: { ...headers, 'if-none-match': etag } };
  const limit = { urls: [`${limits.url}/static`], headers: { 'if-none-match': '"x"' } };
  const rows = [];
  for (const connections of [1, 10, 50]) {
    const found = await inTurns({ limit, product }, { rounds, seconds, connections, status: 304 });
    const { product: ours, limit: bare } = found;
    rows.push(
      compared(
        `P3 unchanged (304), ${connections} connections ÷ static`,
        [ours.perSecond, bare.perSecond],
        'per second',
      ),
    );
  }
  return rows;
}

/** Middle ratio of all analyses at a number of connections. */
function middle(rows, connections) {
  const ratios = rows.filter(({ what }) => what.startsWith('P1') && what.includes(`, ${connections} conn`));
  const row = compared(
    `P1 middle of ${ratios.length} analyses, ${connections} connections`,
    [median(ratios.map(({ ratio }) => ratio)), 1],
    '',
  );
  return row;
}

/** All analyses warm at 1, 10 and 50 connections, and what has not changed. */
export async function readingRatios(asked) {
  const rows = [];
  for (const key of asked.limits.keys) rows.push(...(await publishedRows(asked, key)));
  rows.push(...[1, 10, 50].map((connections) => middle(rows, connections)));
  return [...rows, ...(await unchangedRows(asked))];
}
