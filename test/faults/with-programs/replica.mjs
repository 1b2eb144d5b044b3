// A replica that is two seconds behind: nobody reads what they have just changed from it, and readers go on with it alone.
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../../support/free-port.mjs';
import { ask, draftAgreement, signIn } from './people.mjs';
import { startCluster, startReplica } from './postgres.mjs';
import { startProduct } from './product.mjs';
import { output } from './program.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const delay = 'recovery_min_apply_delay=2s';
const changes = Number(process.env.REPLICA_CHANGES ?? '1000');
const answersAway = 200;

async function onServer({ url }, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** How often editions have been looked for on a server. */
async function looks(server) {
  const [row] = await onServer(
    server,
    `SELECT coalesce(seq_scan, 0) + coalesce(idx_scan, 0) AS n FROM pg_stat_user_tables WHERE relname = 'editions'`,
  );
  return Number(row?.n ?? 0);
}

/** Changes a theme and reads it again, as often as is asked; how many readings were older than the change before them. */
async function staleReadings(url) {
  const person = await signIn(url);
  const address = `/agreements/${await draftAgreement(person)}`;
  const read = async () => (await ask(person, ['GET', address])).body;
  const theme = { part: 'development', title: 'Tema', text: 'Nul' };
  const added = await ask(person, ['POST', `${address}/themes`], { body: theme });
  let { version, themes } = await read();
  const { id } = themes.find(({ title }) => title === 'Tema');
  let stale = added.status === 201 ? 0 : 1;
  for (let no = 1; no <= changes; no++) {
    const text = `Nummer ${no}`;
    const headers = { 'if-match': String(version) };
    const { status } = await ask(person, ['PATCH', `${address}/themes/${id}`], { body: { text }, headers });
    ({ version, themes } = await read());
    if (status !== 200 || themes.find((one) => one.id === id)?.text !== text) stale++;
  }
  return stale;
}

/** Publishes from the command line and reads at once; which edition is the newest for readers. */
async function readingAfterPublication(url, DATABASE_URL) {
  const args = ['api/dist/program/cli.js', 'publish', '--label', 'efter-kopien'];
  const env = { ...process.env, DATABASE_URL, DEMO: 'true' };
  const { code, text } = await output(process.execPath, args, { cwd: root, env });
  if (code !== 0) throw new Error(text);
  const { body } = await ask({ url }, ['GET', '/analyses/costs?area=1084']);
  return body?.basis.edition.label;
}

const question = (no) => `/analyses/supply-gaps?area=1084&occupancy=${(0.5 + no / 1000).toFixed(3)}`;

/** Answers to questions that nobody has asked before. */
async function answers(url) {
  const given = [];
  for (let no = 0; no < answersAway; no++) given.push(await ask({ url }, ['GET', question(no)]));
  return given;
}

async function whilePrimaryIsAway({ url }, primary) {
  primary.stop('immediate');
  const given = await answers(url);
  const ready = await ask({ url }, ['GET', '/health/ready']);
  const change = await ask({ url }, ['POST', '/session'], {
    body: { name: 'sekretariat', password: 'demo' },
  });
  primary.start();
  return { given, ready: ready.body?.status, change: change.status };
}

async function rowsOf({ primary, replicaPort, opened }) {
  const DATABASE_REPLICA_URLS = `postgres://postgres@127.0.0.1:${replicaPort}/postgres`;
  const product = opened(await startProduct({ DATABASE_URL: primary.url, DATABASE_REPLICA_URLS }));
  const { url } = product;
  const without = (await ask({ url }, ['GET', '/analyses/costs?area=1084'])).status;
  const replica = opened(startReplica(primary, replicaPort, [delay]));
  const began = await looks(replica);
  const stale = await staleReadings(url);
  const newest = await readingAfterPublication(url, primary.url);
  // So that it has the edition.
  await new Promise((resolve) => setTimeout(resolve, 7000));
  const away = await whilePrimaryIsAway(product, primary);
  const asked = (await looks(replica)) - began;
  const plain = opened(await startProduct({ DATABASE_URL: primary.url }));
  const same = (await answers(plain.url)).filter(({ text }, no) => text === away.given[no].text).length;
  const answered = away.given.filter(({ status }) => status === 200).length;
  return [
    { what: 'started and answered while the replica was away', status: without, passed: without === 200 },
    { what: 'readings after a change', changes, stale, passed: stale === 0 },
    { what: 'reading after a publication', newest, passed: newest === 'efter-kopien' },
    {
      what: 'readers while the primary is stopped',
      asked: answersAway,
      answered,
      same,
      ready: away.ready,
      change: away.change,
      passed:
        answered === answersAway && same === answersAway && away.ready === 'read-only' && away.change === 503,
    },
    { what: 'the replica was asked', times: asked, passed: asked >= answersAway },
  ];
}

export async function replica() {
  const primary = await startCluster(['max_wal_senders=4']);
  const all = [];
  const opened = (one) => (all.unshift(one), one);
  try {
    return await rowsOf({ primary, replicaPort: await freePort(), opened });
  } finally {
    for (const one of all) await (one.remove ?? one.stop)();
    primary.remove();
  }
}
