import { readFileSync } from 'node:fs';
import path from 'node:path';
import { databaseUrlOf, onDatabase } from '../../support/database-of.ts';
import { personWith, type Refusal, type Reply } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import { type Cast, castOf, deliver, explain, openRound, taken } from './reporting.ts';

jest.setTimeout(900_000);

interface Check {
  readonly code: string;
  readonly severity: string;
  readonly params: Readonly<Record<string, unknown>>;
}
interface Preview {
  readonly previous?: string;
  readonly checks: readonly Check[];
  readonly changes: readonly { kind: string; added: number; removed: number }[];
  readonly batches: readonly { kind: string; reporter: string; fileName: string }[];
}
interface Publication extends Refusal {
  readonly id: string;
  readonly label: string;
  readonly state: string;
  readonly editionId?: string;
}

let server: RunningServer;
let twin: RunningServer;
let cast: Cast;
beforeAll(async () => {
  server = await startServer();
  const DATABASE_URL = await databaseUrlOf(server.place);
  const env = { DATA_DIR: server.place.env['DATA_DIR'] ?? '', DATABASE_URL };
  twin = await startServer({ place: { env, remove: () => Promise.resolve() } });
  cast = await castOf(server.url);
});
afterAll(async () => {
  await twin?.stop();
  await server.stop();
});

const preview = async (): Promise<Preview> =>
  (await cast.secretariat.ask<Preview>('GET', '/publications/preview')).body;
const codes = async (): Promise<readonly string[]> => (await preview()).checks.map(({ code }) => code);
const publish = (
  body: object,
  { headers = {}, at = server }: { headers?: Record<string, string>; at?: RunningServer } = {},
): Promise<Reply<Publication>> =>
  personWith(at.url, cast.secretariat.cookie).ask<Publication>('POST', '/publications', {
    body: { note: 'Nye tal', ...body },
    headers,
  });
const editions = async (): Promise<readonly string[]> =>
  (await cast.secretariat.ask<{ editions: { label: string }[] }>('GET', '/editions')).body.editions.map(
    ({ label }) => label,
  );

async function ended(id: string): Promise<Publication> {
  for (;;) {
    const { body } = await cast.secretariat.ask<Publication>('GET', `/publications/${id}`);
    if (body.state !== 'running') return body;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** One form of 0169 delivered and accepted, with its first count set. */
async function accept(served: string): Promise<void> {
  const round = await openRound(cast.secretariat, { label: `Til udgave ${served}` });
  const { body } = await cast.reporter.ask<{ rows: string[][] }>(
    'GET',
    `/rounds/${round.id}/form?kind=need&municipality=0169`,
  );
  const rows = body.rows.map((row, at) => (at === 0 ? row.with(4, served) : row));
  const draft = await deliver(cast.reporter, { round: round.id, kind: 'need', way: 'form', rows });
  const words = Object.fromEntries(draft.unusual.map(({ key }) => [key, 'ord']));
  const submitted = await taken(cast.reporter, (await explain(cast.reporter, draft, words)).body, 'submit');
  const shown = { contentHash: draft.contentHash };
  await taken(cast.secretariat, await taken(cast.approver, submitted, 'approve', shown), 'accept', shown);
}

test('what the demonstration withholds was found beforehand: a first start searches for nothing', async () => {
  const file = readFileSync(path.join(import.meta.dirname, '../../../seed/demo/protections.csv'), 'utf8');
  const shipped = file.trimEnd().split('\n').slice(1);
  const used = await onDatabase<{ key: string }>(
    server.place,
    'SELECT protection_key AS key FROM edition_protections ORDER BY 1',
  );
  expect(used.map(({ key }) => key)).toEqual(shipped.map((line) => line.split(';')[0]).sort());
  const known = await onDatabase(server.place, 'SELECT 1 FROM protections');
  expect(known).toHaveLength(shipped.length);
});

describe('the checklist', () => {
  test('says what is not there yet, and warnings that nobody has confirmed block', async () => {
    expect(await preview()).toMatchObject({ previous: 'demo-1', batches: [], changes: [] });
    expect(await codes()).toEqual(['nothing-new', 'synthetic-data', 'round-open', 'forms-missing']);
    const refused = await publish({ label: 'for-tidlig', confirmed: ['nothing-new', 'synthetic-data'] });
    expect([refused.status, refused.body.code]).toEqual([409, 'publication-blocked']);
    expect(refused.body.errors.map(({ field }) => field)).toEqual(['round-open', 'forms-missing']);
    expect(await editions()).toEqual(['demo-1']);
  });

  test('counts rows against the edition before: a delivery that changes nothing adds none', async () => {
    await accept('4');
    const { batches, changes, checks } = await preview();
    expect(batches.map(({ kind, reporter, fileName }) => [kind, reporter, fileName])).toEqual([
      ['need', '0169', 'need-form.csv'],
    ]);
    expect(changes).toHaveLength(1);
    const [need] = changes;
    expect(need!.kind).toBe('need');
    expect(need!.added).toBeGreaterThan(0);
    expect(checks.find(({ code }) => code === 'nothing-new')).toBeUndefined();
    expect(checks.find(({ code }) => code === 'synthetic-data')?.params).toEqual({ batches: 9 });
  });

  test.each([
    ['no name', { label: '' }],
    ['a path for a name', { label: '../x' }],
    ['no note', { note: '' }],
    ['a check that is none', { confirmed: ['all'] }],
    ['nothing confirmed at all', { confirmed: undefined }],
    ['an outcome', { state: 'done' }],
  ])('no publication with %s', async (_, changed) => {
    expect((await publish({ label: 'x', confirmed: [], ...changed })).status).toBe(400);
  });
});

describe('publishing', () => {
  const confirmed = async (): Promise<string[]> => [...(await codes())];

  test('through two processes at once: one edition; the other is told that one is running', async () => {
    const body = { confirmed: await confirmed() };
    const replies = await Promise.all(
      [server, twin].map((at, which) => publish({ ...body, label: `samtidig-${which}` }, { at })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    const begun = replies.find(({ status }) => status === 201)!.body;
    expect(['in-progress', 'publication-blocked']).toContain(
      replies.find(({ status }) => status === 409)!.body.code,
    );
    expect(begun.state).toBe('running');
    expect(await codes()).toContain('publication-running');
    expect(
      (await publish({ ...body, label: 'imens', confirmed: [...body.confirmed, 'publication-running'] })).body
        .code,
    ).toBe('publication-blocked');
    expect(await ended(begun.id)).toMatchObject({ state: 'done', label: begun.label });
    expect(await editions()).toEqual([begun.label, 'demo-1']);
    expect((await preview()).previous).toBe(begun.label);
    expect(await codes()).toContain('nothing-new');
  });

  test('twenty clicks with one key: one edition, one answer', async () => {
    await accept('3');
    const body = { label: '2026-11', confirmed: await confirmed() };
    const headers = { 'idempotency-key': 'klik' };
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, at) => publish(body, { headers, at: at % 2 ? twin : server })),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(replies.map(({ body: { id } }) => id)).size).toBe(1);
    expect((await ended(replies[0]!.body.id)).state).toBe('done');
    expect((await editions()).filter((label) => label === '2026-11')).toHaveLength(1);
  });

  test('a name is used once', async () => {
    expect((await publish({ label: '2026-11', confirmed: await confirmed() })).body.code).toBe('name-taken');
  });

  test('what was published before keeps every byte', async () => {
    const hash = async (): Promise<string> =>
      (await personWith(server.url).ask('GET', '/analyses/overview?edition=demo-1')).text;
    const before = await hash();
    await accept('5');
    const { body } = await publish({ label: '2026-12', confirmed: await confirmed() });
    expect((await ended(body.id)).state).toBe('done');
    expect(await hash()).toBe(before);
    const { body: log } = await cast.administrator.ask<{ events: { object: string }[] }>(
      'GET',
      '/audit?action=edition-published',
    );
    expect(log.events.map(({ object }) => object).slice(0, 2)).toEqual(['2026-12', '2026-11']);
  });

  test('one that died with its process is told as failed, and does not stand in the way', async () => {
    await onDatabase(
      server.place,
      `INSERT INTO publications (label, started_by, state, seen_at) VALUES ('doed', 'x', 'running', now() - interval '61 seconds')`,
    );
    const { body } = await cast.secretariat.ask<{ publications: Publication[] }>('GET', '/publications');
    expect(body.publications.find(({ label }) => label === 'doed')?.state).toBe('failed');
    expect(await codes()).not.toContain('publication-running');
  });

  test('one that died when its edition was complete is told as done', async () => {
    await onDatabase(server.place, `DELETE FROM publications WHERE label = 'doed'`);
    await onDatabase(
      server.place,
      `UPDATE publications SET state = 'running', edition_id = NULL, seen_at = now() - interval '61 seconds'
       WHERE publication_id = (SELECT publication_id FROM publications WHERE state = 'done' ORDER BY started_at DESC LIMIT 1)`,
    );
    const { body } = await cast.secretariat.ask<{ publications: Publication[] }>('GET', '/publications');
    expect(body.publications.filter(({ label }) => label !== 'doed').map(({ state }) => state)).not.toContain(
      'failed',
    );
    expect(
      body.publications.every(({ state, editionId }) => (state === 'done') === (editionId !== undefined)),
    ).toBe(true);
  });
});

test('nothing of all this was an internal error', () => {
  for (const { log } of [server, twin]) expect(log()).not.toMatch(/QueryFailedError|TypeError|failed:/);
});
