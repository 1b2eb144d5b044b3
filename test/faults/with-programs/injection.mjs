// B7: every parameter of every operation, attacked by somebody who is signed in; and a planted hole that must be found.
// SQLMAP_LEVEL=3 tries more (level 2 unless said otherwise), SQLMAP_ONLY='analyses|/rounds' only addresses like that.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { databaseUrl } from './database-url.mjs';
import { signedIn } from './people.mjs';
import { output } from './program.mjs';
import { targets } from './targets.mjs';

const level = process.env.SQLMAP_LEVEL ?? '2';
const only = new RegExp(process.env.SQLMAP_ONLY ?? '');
const results = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-sqlmap-'));
// By itself sqlmap gives up at the first refusal.
const refusals = '400,401,403,404,405,406,409,412,413,415,422,428,429,500,502,503';
const flags = [
  ...[
    '--batch',
    '--level',
    level,
    '--risk',
    '2',
    '--dbms',
    'postgresql',
    '--flush-session',
    '--threads',
    '4',
  ],
  ...['--disable-coloring', '--ignore-code', refusals, '--output-dir', results],
];

/** What sqlmap says of one address: how many parameters it tried, and whether one can be injected. */
async function attacked(url, { method = 'GET', headers = [], body } = {}) {
  const more = [
    ...(headers.length > 0 ? ['--headers', headers.join('\n')] : []),
    ...(method === 'GET' ? [] : ['--method', method]),
    ...(body ? ['--data', body] : []),
  ];
  const { text } = await output('sqlmap', ['-u', url, ...flags, ...more]);
  return {
    parameters: text.match(/testing for SQL injection on/g)?.length ?? 0,
    found: /is vulnerable|identified the following injection point/.test(text),
    ending: text.match(/\[CRITICAL\] .*/g)?.at(-1),
  };
}

/** A server that makes the mistake: the value goes into the statement as it is. */
async function planted(connectionString) {
  const pool = new pg.Pool({ connectionString, max: 2 });
  const server = createServer((request, response) => {
    const area = new URL(request.url, 'http://planted').searchParams.get('area') ?? '';
    pool.query(`SELECT count(*) FROM pg_class WHERE relname = '${area}'`).then(
      ({ rows }) => response.end(JSON.stringify(rows)),
      () => response.writeHead(500).end('error'),
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { found } = await attacked(`http://127.0.0.1:${server.address().port}/?area=pg_class`);
  server.close();
  await pool.end();
  return found;
}

export async function* injection({ url, folder }) {
  try {
    const found = await planted(databaseUrl(folder));
    yield { address: 'a planted hole', found, passed: found };
    const { cookie } = await signedIn(url, 'sekretariat');
    const [sent, carried] = [{ cookie, origin: url }, [`Cookie: ${cookie}`, `Origin: ${url}`]];
    let tried = 0;
    for (const one of (await targets(url, sent)).filter(({ name }) => only.test(name))) {
      const json = one.body ? ['Content-Type: application/json'] : [];
      const said = await attacked(`${url}${one.address}`, {
        ...one,
        headers: [...carried, ...json, ...one.headers],
      });
      tried += said.parameters;
      // An address that nothing was tried at has not passed.
      const passed = !said.found && said.parameters >= one.marks;
      yield {
        address: one.name,
        level,
        marks: one.marks,
        ...said,
        ...(passed && { ending: undefined }),
        passed,
      };
    }
    yield { address: 'all', level, parameters: tried, passed: tried > 0 };
  } finally {
    rmSync(results, { recursive: true, force: true });
  }
}
