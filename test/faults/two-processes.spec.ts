import { setTimeout as wait } from 'node:timers/promises';
import { personWith, signIn } from '../support/person.ts';
import { type RunningPair, startPair } from '../support/server.ts';

jest.setTimeout(300_000);

let pair: RunningPair;
beforeAll(async () => {
  pair = await startPair();
});
afterAll(() => pair?.stop());

const atOnce = 16;
const afterwards = 40;
const theme = (no: number): object => ({
  part: 'development',
  title: `Tema ${no}`,
  text: 'Under belastning',
});

let goingOn = true;
afterEach(() => (goingOn = false));

/** Asks one after the other until told to stop, in so many lines; what came of each. */
function keepAsking<Answer>(lines: number, ask: (no: number) => Promise<Answer>) {
  const answers: Answer[] = [];
  let no = 0;
  const line = async (): Promise<void> => {
    while (goingOn) answers.push(await ask(no++));
  };
  const done = Promise.all(Array.from({ length: lines }, line));
  return { answers, stop: async () => ((goingOn = false), await done, answers) };
}

test('one of two processes is killed under load: only what it was doing is lost, and the other goes on with everything', async () => {
  const secretariat = await signIn(pair.url, 'sekretariat');
  const list = await secretariat.ask<{ agreements: { id: string; status: string }[] }>('GET', '/agreements');
  const { id } = list.body.agreements.find(({ status }) => status === 'draft')!;
  const reader = personWith(pair.url);
  const statusOf = (asked: Promise<{ status: number }>): Promise<number> =>
    asked.then(
      ({ status }) => status,
      () => 0,
    );
  // Questions that nobody has asked before, so that each takes a while.
  const reads = keepAsking(atOnce, (no) =>
    statusOf(
      reader.ask('GET', `/analyses/supply-gaps?area=1084&occupancy=${(0.5 + no / 10_000).toFixed(4)}`),
    ),
  );
  const changes = keepAsking(1, async (no) => ({
    no,
    status: await statusOf(secretariat.ask('POST', `/agreements/${id}/themes`, { body: theme(no) })),
  }));
  const { proxy, first, second } = pair;
  const doing = () => proxy.handed.filter(({ target, state }) => target === second.url && state === 'asked');
  while (proxy.handed.length < 100 || doing().length < 4) await wait(5);

  process.kill(second.pid, 'SIGKILL');
  await second.stop('SIGKILL');
  const before = proxy.handed.length;
  while (proxy.handed.length < before + afterwards) await wait(20);
  const [read, changed] = [await reads.stop(), await changes.stop()];

  const lost = proxy.handed.filter(({ state }) => state === 'lost');
  const failed = [...read, ...changed.map(({ status }) => status)].filter(
    (status) => status !== 200 && status !== 201,
  );
  expect(lost.filter(({ target }) => target !== second.url)).toEqual([]);
  expect(lost.length).toBeGreaterThan(0);
  expect(failed.length).toBe(lost.length);
  expect(
    proxy.handed.slice(before).filter(({ target, state }) => target !== first.url || state !== 'answered'),
  ).toEqual([]);

  // Who signed in there is signed in here, and every change that was confirmed is there once.
  const { body } = await secretariat.ask<{ themes: { title: string }[] }>('GET', `/agreements/${id}`);
  const kept = body.themes.map(({ title }) => title).filter((title) => /^Tema \d+$/.test(title));
  const said = changed.flatMap(({ no, status }) => (status === 201 ? [`Tema ${no}`] : []));
  expect(said.length).toBeGreaterThan(0);
  expect(kept).toEqual(expect.arrayContaining(said));
  expect(new Set(kept).size).toBe(kept.length);
});
