import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from '../../support/cli.ts';
import { onDatabase } from '../../support/database-of.ts';
import { type Person, type Refusal, signIn } from '../../support/person.ts';
import type { Place } from '../../support/place.ts';
import { demonstrationPlace, type RunningServer, startServer } from '../../support/server.ts';
import {
  begin,
  calculate,
  demonstrated,
  draftOf,
  ended,
  type Run,
  type Scenario,
  watch,
} from './scenario-with.ts';

jest.setTimeout(600_000);

interface Check extends Refusal {
  readonly identical: boolean;
  readonly intact: boolean;
  readonly storedSha256: string;
  readonly computedSha256: string;
  readonly differenceCount: number;
  readonly differences: readonly { path: string; stored: string | null; computed: string | null }[];
}

let place: Place;
let server: RunningServer;
let secretariat: Person;
let demo: Scenario;

async function enter(): Promise<void> {
  server = await startServer({ place });
  secretariat = await signIn(server.url, 'sekretariat');
}

beforeAll(async () => {
  place = await demonstrationPlace();
  await enter();
  demo = await demonstrated(secretariat, 'prevention');
});
afterAll(async () => {
  await server.stop();
  await place.remove();
});

const resultOf = ({ id }: Scenario) => secretariat.ask('GET', `/scenarios/${id}/result`);
const check = async ({ id }: Scenario): Promise<Check> =>
  (await secretariat.ask<Check>('POST', `/scenarios/${id}/checks`)).body;
const sql = (statement: string) => onDatabase(server.place, statement);
const drafts = async (...seeds: number[]): Promise<readonly Scenario[]> => {
  const made: Scenario[] = [];
  for (const seed of seeds) made.push(await draftOf(secretariat, demo.document, seed));
  return made;
};

describe('runs', () => {
  test('the same request again is answered from store', async () => {
    const [draft] = await drafts(1);
    expect(await calculate(secretariat, draft!)).toMatchObject({ state: 'done', progress: 1 });
    const { text } = await resultOf(draft!);
    expect(await begin(secretariat, draft!)).toMatchObject({ state: 'done', progress: 1 });
    expect((await resultOf(draft!)).text).toBe(text);
  });

  test('a second click joins the run that is on its way; two are calculated at once, the rest waits', async () => {
    const all = await drafts(10, 11, 12, 13, 14, 15);
    const runs = await Promise.all(all.map((draft) => begin(secretariat, draft)));
    const joined = await begin(secretariat, all[5]!);
    expect(joined.id).toBe(runs[5]!.id);
    const states = (await Promise.all(runs.map((run) => watch(secretariat, run)))).map(({ state }) => state);
    expect(states.filter((state) => state === 'running').length).toBeLessThanOrEqual(2);
    const ends = await Promise.all(runs.map((run) => ended(secretariat, run)));
    expect(ends.map(({ state }) => state)).toEqual(Array<string>(6).fill('done'));
  });

  test('a run is cancelled while it waits and while it is calculated; nothing of it is stored', async () => {
    const all = await drafts(20, 21, 22, 23);
    const runs = await Promise.all(all.map((draft) => begin(secretariat, draft)));
    const cancel = (run: Run) => secretariat.ask('DELETE', `/scenarios/runs/${run.id}`);
    const waiting = runs.at(-1)!;
    expect((await cancel(waiting)).status).toBe(204);
    const running = runs.find((_, index) => index < 2)!;
    await ended(secretariat, running, ['running']);
    const cancelled = await cancel(running);
    if (cancelled.status === 204) {
      expect(await watch(secretariat, running)).toMatchObject({ state: 'cancelled' });
      expect((await resultOf(all[runs.indexOf(running)]!)).body.code).toBe('result-missing');
    } else expect(cancelled.body.code).toBe('step-refused');
    expect(await watch(secretariat, waiting)).toMatchObject({ state: 'cancelled' });
    expect((await cancel(waiting)).body.code).toBe('step-refused');
    expect((await resultOf(all.at(-1)!)).body.code).toBe('result-missing');
    for (const run of runs) await ended(secretariat, run);
    // A place was given back: what was cancelled is calculated after all.
    expect(await calculate(secretariat, all.at(-1)!)).toMatchObject({ state: 'done' });
  });

  test('only the owners begin and end', async () => {
    const approver = await signIn(server.url, 'godkender-0169');
    expect((await approver.ask('POST', `/scenarios/${demo.id}/runs`)).body.code).toBe('forbidden');
    const run = await begin(secretariat, demo);
    expect((await approver.ask('GET', `/scenarios/runs/${run.id}`)).status).toBe(200);
    expect((await approver.ask('DELETE', `/scenarios/runs/${run.id}`)).body.code).toBe('forbidden');
  });

  test.each([
    ['SIGKILL', 30],
    ['SIGTERM', 50],
  ] as const)(
    'after %s what was on its way is told as interrupted, and is calculated anew',
    async (signal, first) => {
      const all = await drafts(...[0, 1, 2, 3, 4, 5].map((step) => first + step));
      const runs = await Promise.all(all.map((draft) => begin(secretariat, draft)));
      await server.stop(signal);
      await enter();
      // A server's database may be another process's too: there, silence says that a run has died.
      if (place.env['DATABASE_URL']) await new Promise((resolve) => setTimeout(resolve, 21_000));
      const last = await watch(secretariat, runs.at(-1)!);
      expect(last).toMatchObject({ state: 'failed', failure: 'interrupted' });
      expect(await calculate(secretariat, all.at(-1)!)).toMatchObject({ state: 'done' });
    },
  );
});

describe('a result is recomputed and identical', () => {
  test('after a restart, and after newer data were published', async () => {
    const before = await resultOf(demo);
    await server.stop();
    const folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-rates-'));
    const file = path.join(folder, 'rates.csv');
    await writeFile(
      file,
      'tilbudId;aar;ydelse;niveau;enhed;takst;overheadPct;belaegningBudget;efterregulering;prisniveau\n' +
        'T0001;2025;ophold;standard;doegn;4321;6,3;95,0;68,61;2025\n',
    );
    for (const args of [
      ['import', file],
      ['publish', '--label', 'demo-2'],
    ]) {
      const { code, stderr } = await runCli(args, place.env);
      if (code !== 0) throw new Error(stderr);
    }
    await rm(folder, { recursive: true });
    await enter();

    const now = await secretariat.ask<Scenario>('GET', `/scenarios/${demo.id}`);
    expect(now.body.newestEdition).toMatchObject({ label: 'demo-2' });
    expect((await resultOf(demo)).text).toBe(before.text);
    const checked = await check(demo);
    expect(checked).toMatchObject({ identical: true, intact: true, differenceCount: 0 });
    expect(checked.computedSha256).toBe(checked.storedSha256);
  });

  test('calculated on the newest data it stands beside the old one, and the difference is said in words', async () => {
    const copy = await secretariat.ask<Scenario>('POST', `/scenarios/${demo.id}/copies`, {
      body: { edition: 'latest' },
    });
    expect(copy.body.newestEdition).toBeNull();
    expect(await calculate(secretariat, copy.body)).toMatchObject({ state: 'done' });
    const { body } = await secretariat.ask<{
      guard: { code: string; effect: string }[];
      outcomes: object[];
      differences: object[];
    }>('GET', `/scenarios/comparisons?scenarios=${demo.id},${copy.body.id}`);
    expect(body.guard.map(({ code, effect }) => [code, effect])).toEqual([
      ['editions-differ', 'bridged'],
      ['recalculated', 'bridged'],
    ]);
    expect(body.outcomes.length).toBeGreaterThan(0);
    expect(body.differences).toEqual([]);
  });
});

describe('what was tampered with is refused', () => {
  test('a result: readers get a refusal, a check says what differs, calculating again mends it', async () => {
    const [draft] = await drafts(40);
    await calculate(secretariat, draft!);
    const { text } = await resultOf(draft!);
    const seed = (JSON.parse(text) as { seed: number }).seed;
    expect(seed).toBe(40);
    await sql(
      `UPDATE scenario_results SET body = convert_to(replace(convert_from(body, 'UTF8'), '"seed":40,', '"seed":41,'), 'UTF8')
       WHERE document_sha256 = '${draft!.sha256}'`,
    );
    const refused = await resultOf(draft!);
    expect([refused.status, refused.body.code]).toEqual([409, 'result-tampered']);
    const file = await secretariat.ask('GET', `/scenarios/${draft!.id}/result?format=csv`);
    expect(file.body.code).toBe('result-tampered');
    const compared = await secretariat.ask('GET', `/scenarios/comparisons?scenarios=${demo.id},${draft!.id}`);
    expect(compared.body.code).toBe('result-tampered');
    expect(await check(draft!)).toMatchObject({
      identical: false,
      intact: false,
      differences: [{ path: 'seed', stored: '41', computed: '40' }],
    });
    expect(await calculate(secretariat, draft!)).toMatchObject({ state: 'done' });
    expect((await resultOf(draft!)).text).toBe(text);
  });

  test('a result together with its hash: a check finds it out', async () => {
    const [draft] = await drafts(42);
    await calculate(secretariat, draft!);
    await sql(
      `UPDATE scenario_results SET body = convert_to(replace(convert_from(body, 'UTF8'), '"seed":42,', '"seed":43,'), 'UTF8')
       WHERE document_sha256 = '${draft!.sha256}'`,
    );
    await sql(
      `UPDATE scenario_results SET sha256 = encode(sha256(body), 'hex') WHERE document_sha256 = '${draft!.sha256}'`,
    );
    expect(await check(draft!)).toMatchObject({ identical: false, intact: true, differenceCount: 1 });
  });

  test('a document: it is not read, calculated, copied or decided; the list names it; its owners may delete it', async () => {
    const [draft] = await drafts(44);
    await sql(
      `UPDATE scenarios SET document = replace(document, '"seed":44', '"seed":45') WHERE scenario_id = '${draft!.id}'`,
    );
    const { id } = draft!;
    const refusals = await Promise.all([
      secretariat.ask('GET', `/scenarios/${id}`),
      secretariat.ask('GET', `/scenarios/${id}/document`),
      secretariat.ask('GET', `/scenarios/${id}/result`),
      secretariat.ask('POST', `/scenarios/${id}/runs`),
      secretariat.ask('POST', `/scenarios/${id}/checks`),
      secretariat.ask('POST', `/scenarios/${id}/copies`, { body: {} }),
      secretariat.ask('PATCH', `/scenarios/${id}`, { body: {}, headers: { 'if-match': '1' } }),
      secretariat.ask('GET', `/scenarios/comparisons?scenarios=${demo.id},${id}`),
    ]);
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual(
      Array<unknown>(8).fill([409, 'document-tampered']),
    );
    const list = await secretariat.ask<{ scenarios: Scenario[]; tampered: string[] }>('GET', '/scenarios');
    expect(list.body.tampered).toEqual([id]);
    expect(list.body.scenarios.map((scenario) => scenario.id)).not.toContain(id);
    const removed = await secretariat.ask('DELETE', `/scenarios/${id}`, { headers: { 'if-match': '1' } });
    expect(removed.status).toBe(204);
  });
});
