import { setTimeout as wait } from 'node:timers/promises';
import { onDatabase } from '../support/database-of.ts';
import { createEmbeddedPlace } from '../support/embedded-place.ts';
import { type Person, personWith, signIn } from '../support/person.ts';
import type { Place } from '../support/place.ts';
import { type RunningServer, startServer } from '../support/server.ts';

jest.setTimeout(180_000);

const crashes = 3;
const readsASecond = 20;
const writesASecond = 2;
const atOnce = 10;
const quietMs = 5_000;

let place: Place | undefined;
let server: RunningServer;
beforeAll(async () => {
  // Only a database of our own may be crashed.
  place = process.env['DATABASE_URL'] ? await createEmbeddedPlace() : undefined;
  server = await startServer(place ? { place } : {});
});
afterAll(async () => {
  await server.stop();
  await place?.remove();
});

/** One answer: when it came, and what it was. */
interface Noted {
  readonly at: number;
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | null;
}

/** Asks at a steady rate, whether or not the last answer has come, until stopped; a request nobody answers is status 0. */
function steadily(aSecond: number, ask: (no: number) => Promise<Noted>) {
  const asked: Promise<Noted>[] = [];
  const timer = setInterval(() => asked.push(ask(asked.length)), 1000 / aSecond);
  return { stop: () => (clearInterval(timer), Promise.all(asked)) };
}

const noted = async (person: Person, ...asked: Parameters<Person['ask']>): Promise<Noted> => {
  const { status, text, headers } = await person
    .ask(...asked)
    .catch(() => ({ status: 0, text: '', headers: new Headers() }));
  return { at: Date.now(), status, text, retryAfter: headers.get('retry-after') };
};

/** The server process of one connection dies: PostgreSQL then throws everybody out and recovers from its log. */
async function crash(): Promise<void> {
  const [row] = await onDatabase<{ pid: number }>(server.place, 'SELECT pg_backend_pid() AS pid');
  // Our own connection is gone by now; those of the product are what is hit.
  const [other] = await onDatabase<{ pid: number }>(
    server.place,
    `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() LIMIT 1`,
  );
  process.kill(other?.pid ?? row!.pid, 'SIGKILL');
}

test('a database that crashes three times under load costs no reader a figure and loses or halves no change', async () => {
  const reader = personWith(server.url);
  const secretariat = await signIn(server.url, 'sekretariat');
  const address = '/analyses/costs?area=1084&edition=1';
  const before = await noted(reader, 'GET', address);
  const agreements = await secretariat.ask<{ agreements: { id: string; status: string }[] }>(
    'GET',
    '/agreements',
  );
  const { id } = agreements.body.agreements.find(({ status }) => status === 'draft')!;
  const theme = (no: number): object => ({ part: 'development', title: `Tema ${no}`, text: 'Under pres' });
  const reads = steadily(readsASecond, () => noted(reader, 'GET', address));
  const writes = steadily(writesASecond, (no) =>
    noted(secretariat, 'POST', `/agreements/${id}/themes`, { body: theme(no) }),
  );
  let lastCrash = 0;
  const meanwhile: Promise<Noted>[] = [];
  for (let no = 0; no < crashes; no++) {
    await wait(1500);
    await crash();
    lastCrash = Date.now();
    // It may be back before the next change is due: some come at the very moment.
    for (let more = 0; more < atOnce; more++)
      meanwhile.push(
        noted(secretariat, 'PATCH', `/agreements/${id}`, { body: {}, headers: { 'if-match': '0' } }),
      );
  }
  await wait(quietMs + 1500);
  const [read, written] = [await reads.stop(), await writes.stop()];
  const during = await Promise.all(meanwhile);

  expect(read.length).toBeGreaterThan(100);
  expect(read.filter(({ status, text }) => status !== 200 || text !== before.text)).toEqual([]);

  // A change from a version that is none is refused as such where the database is there to say so.
  const refused = [...written, ...during].filter(({ status }) => status !== 201 && status !== 412);
  expect(refused.length).toBeGreaterThan(0);
  for (const { status, retryAfter } of refused) expect([status, retryAfter]).toEqual([503, '2']);
  expect(refused.filter(({ at }) => at > lastCrash + quietMs)).toEqual([]);

  const { body } = await secretariat.ask<{ themes: { title: string }[] }>('GET', `/agreements/${id}`);
  const kept = body.themes.map(({ title }) => title).filter((title) => /^Tema \d+$/.test(title));
  const said = written.flatMap(({ status }, no) => (status === 201 ? [`Tema ${no}`] : []));
  // Everything that was said to be done is; a change whose answer was lost on the way may be.
  expect(kept).toEqual(expect.arrayContaining(said));
  expect(new Set(kept).size).toBe(kept.length);
  expect((await reader.ask('GET', '/health/ready')).status).toBe(200);
  expect(await server.stop()).toBe(0);
});
