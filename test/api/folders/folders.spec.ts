import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runCli } from '../../support/cli.ts';
import { type Person, personWith, type Reply, signIn } from '../../support/person.ts';
import { databaseUrlOf, onDatabase } from '../../support/database-of.ts';
import { type RunningServer, startServer } from '../../support/server.ts';

jest.setTimeout(300_000);

interface Item {
  readonly id: string;
  readonly no: number;
  readonly headline: string;
  readonly note: string;
  readonly edition: { readonly id: string; readonly label: string } | null;
  readonly request: string | null;
  readonly sha256: string | null;
  readonly intact: boolean | null;
  readonly newer: {
    readonly edition: { readonly label: string };
    readonly figuresDiffer: boolean | null;
  } | null;
}

interface Folder {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly sharedWith: readonly string[];
  readonly linkShared: boolean;
  readonly own: boolean;
  readonly items: readonly Item[];
  readonly code?: string;
  readonly errors?: readonly { readonly field: string }[];
}

/** One service's newest report with 30 places more: another supply, the same costs. */
const corrected = `tilbudId;periode;pladserGodkendt;pladserNormeret;pladserReserveret;pladserLedige;tilgaengeligeDoegn;belagteDoegn;belaegningBudget;ventende;uaendret
T0187;2025K4;40;40;0;30;3680;880;96,0;0;nej
`;

let server: RunningServer;
let people: Readonly<Record<'secretariat' | 'committee' | 'reporter', Person>>;
let nobody: Person;

beforeAll(async () => {
  server = await startServer();
  const [secretariat, committee, reporter] = await Promise.all(
    ['sekretariat', 'udvalg-0169', 'kommune-0169'].map((name) => signIn(server.url, name)),
  );
  people = { secretariat: secretariat!, committee: committee!, reporter: reporter! };
  nobody = personWith(server.url);
});
afterAll(() => server.stop());

const gaps = {
  path: '/mangler',
  figure: 'mangler-matrix',
  search: 'k=0169&mg=AD_AUT',
  headline: '4 af 18 målgrupper mangler pladser',
  request: '/api/analyses/supply-gaps?area=1084',
};

async function make(by: Person, title = 'Dialogforum'): Promise<Folder> {
  return (await by.ask<Folder>('POST', '/folders', { body: { title, metOn: '2099-01-15' } })).body;
}

const add = (by: Person, { id }: Pick<Folder, 'id'>, more: object = {}): Promise<Reply<Folder>> =>
  by.ask<Folder>('POST', `/folders/${id}/items`, { body: { ...gaps, ...more } });

/** A change from the version that is known. */
const change = (
  by: Person,
  [method, part]: readonly [string, string],
  { folder, body }: { readonly folder: Folder; readonly body?: object },
): Promise<Reply<Folder>> =>
  by.ask<Folder>(method, `/folders/${folder.id}${part}`, {
    ...(body && { body }),
    headers: { 'if-match': String(folder.version) },
  });

const read = (by: Person, { id }: Pick<Folder, 'id'>, key = ''): Promise<Reply<Folder>> =>
  by.ask<Folder>('GET', `/folders/${id}${key && `?key=${key}`}`);

test.each(['meeting', 'note'])('the %s of a new folder is a text or left out, never null', async (field) => {
  const { status, body } = await people.reporter.ask<Folder>('POST', '/folders', {
    body: { title: 'Dialogforum', [field]: null },
  });
  expect([status, body.errors?.map((one) => one.field)]).toEqual([400, [field]]);
});

describe('a figure in a folder', () => {
  test('is held at the newest edition, with the SHA-256 of the answer that readers get', async () => {
    const folder = await make(people.reporter);
    const [item] = (await add(people.reporter, folder)).body.items;
    const answer = await nobody.ask('GET', '/analyses/supply-gaps?area=1084&edition=demo-1');
    const bytes = new TextEncoder().encode(answer.text);
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    expect(item).toMatchObject({
      no: 1,
      edition: { label: 'demo-1' },
      request: '/api/analyses/supply-gaps?area=1084',
      sha256: hash,
      intact: true,
      newer: null,
    });
  });

  test('is not taken over from the client: its hash, an unpublished state, another host, a key', async () => {
    const folder = await make(people.reporter);
    const refused: readonly (readonly [object, string])[] = [
      [{ sha256: '0'.repeat(64) }, 'sha256'],
      [{ request: '/api/analyses/supply-gaps?edition=working' }, 'request'],
      [{ request: '/api/users' }, 'request'],
      [{ request: '/api/analyses/supply-gaps?area=nowhere' }, 'area'],
      [{ edition: 'working' }, 'edition'],
      [{ path: '//example.org/x' }, 'path'],
      [{ path: '/api/users' }, 'path'],
      [{ figure: '<b>' }, 'figure'],
      [{ search: 'dv=demo-1' }, 'search'],
      [{ search: 'k=0169&key=abc' }, 'search'],
      [{ search: '"><script>' }, 'search'],
      [{ headline: '' }, 'headline'],
    ];
    for (const [more, field] of refused) {
      const { status, body } = await add(people.reporter, folder, more);
      expect([more, status, body.errors?.map((one) => one.field)]).toEqual([more, 400, [field]]);
    }
    expect((await add(people.reporter, folder, { edition: 'no-such' })).body.code).toBe('unknown-edition');
    expect((await read(people.reporter, folder)).body.items).toEqual([]);
  });

  test('may follow new figures, and be held again', async () => {
    const folder = (await add(people.reporter, await make(people.reporter), { edition: null })).body;
    expect(folder.items[0]).toMatchObject({ edition: null, sha256: null, intact: null });
    const item = `/items/${folder.items[0]?.id}`;
    const held = await change(people.reporter, ['PATCH', item], { folder, body: { edition: 'latest' } });
    expect(held.body.items[0]).toMatchObject({ edition: { label: 'demo-1' }, intact: true });
    const again = await change(people.reporter, ['PATCH', item], {
      folder: held.body,
      body: { edition: null, note: 'Se her' },
    });
    expect(again.body.items[0]).toMatchObject({ edition: null, sha256: null, note: 'Se her' });
  });

  test('that is no answer of an analysis is held at its edition all the same', async () => {
    const more = { path: '/scenarier', request: null, edition: 'demo-1' };
    const [item] = (await add(people.reporter, await make(people.reporter), more)).body.items;
    expect(item).toMatchObject({ edition: { label: 'demo-1' }, request: null, sha256: null, newer: null });
  });

  test('an answer that has changed behind the program’s back is told', async () => {
    const folder = (await add(people.reporter, await make(people.reporter))).body;
    await onDatabase(server.place, `UPDATE folder_items SET sha256 = $1 WHERE folder_id = $2`, [
      'a'.repeat(64),
      folder.id,
    ]);
    expect((await read(people.reporter, folder)).body.items[0]?.intact).toBe(false);
  });
});

describe('the order', () => {
  let folder: Folder;
  const said = ({ items }: Folder): string => items.map(({ no, headline }) => `${no}${headline}`).join(' ');

  beforeAll(async () => {
    folder = await make(people.reporter);
    for (const headline of ['a', 'b', 'c']) folder = (await add(people.reporter, folder, { headline })).body;
  });

  test('is changed as a whole', async () => {
    const items = folder.items.map(({ id }) => id).reverse();
    const changed = await change(people.reporter, ['PUT', '/order'], { folder, body: { items } });
    folder = changed.body;
    expect(said(folder)).toBe('1c 2b 3a');
  });

  test('names every figure once', async () => {
    const ids = folder.items.map(({ id }) => id);
    for (const items of [ids.slice(1), [...ids.slice(1), ids[1]], [...ids, folder.id]]) {
      const { body } = await change(people.reporter, ['PUT', '/order'], { folder, body: { items } });
      expect(body.errors?.map(({ field }) => field)).toEqual(['items']);
    }
  });

  test('a figure that was taken out comes back to its place', async () => {
    const [, item] = folder.items;
    folder = (await change(people.reporter, ['DELETE', `/items/${item?.id}`], { folder })).body;
    expect(said(folder)).toBe('1c 2a');
    folder = (await add(people.reporter, folder, { headline: 'b', no: 2 })).body;
    expect(said(folder)).toBe('1c 2b 3a');
  });

  test('a change from an old version is refused, and one without a version', async () => {
    const old = { ...folder, version: folder.version - 1 };
    const body = { title: 'x' };
    expect((await change(people.reporter, ['PATCH', ''], { folder: old, body })).body.code).toBe(
      'changed-since',
    );
    expect((await people.reporter.ask('PATCH', `/folders/${folder.id}`, { body })).body.code).toBe(
      'version-needed',
    );
  });
});

describe('sharing', () => {
  let folder: Folder;
  beforeAll(async () => {
    folder = (await add(people.secretariat, await make(people.secretariat))).body;
  });

  const titles = async (by: Person): Promise<readonly string[]> => {
    const { body } = await by.ask<{ folders: readonly { id: string }[] }>('GET', '/folders');
    return body.folders.map(({ id }) => id);
  };

  test('a folder is its owner’s alone at first; the secretariat does not see those of others', async () => {
    const others = await make(people.reporter, 'Min egen');
    expect((await read(people.committee, folder)).body.code).toBe('not-found');
    expect((await read(people.secretariat, others)).body.code).toBe('not-found');
    expect(await titles(people.secretariat)).not.toContain(others.id);
  });

  test('with a role: it is read and listed, and not changed', async () => {
    const body = { sharedWith: ['committee'] };
    folder = (await change(people.secretariat, ['PATCH', ''], { folder, body })).body;
    expect((await read(people.committee, folder)).body).toMatchObject({
      own: false,
      sharedWith: ['committee'],
    });
    expect(await titles(people.committee)).toContain(folder.id);
    expect(await titles(people.reporter)).not.toContain(folder.id);
    const tried = await change(people.committee, ['PATCH', ''], { folder, body: { title: 'x' } });
    expect(tried.body.code).toBe('forbidden');
  });

  test('by a link: everybody reads with its key, none is listed, and only its SHA-256 is kept', async () => {
    const made = await change(people.secretariat, ['POST', '/link'], { folder });
    const { key, folder: shared } = made.body as unknown as { key: string; folder: Folder };
    folder = shared;
    const { status, headers, body } = await read(nobody, folder, key);
    expect([status, body.own, body.linkShared, body.items.length]).toEqual([200, false, true, 1]);
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    const wrong = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
    expect((await read(nobody, folder, wrong)).body.code).toBe('not-found');
    expect((await read(nobody, folder)).body.code).toBe('not-found');
    const [kept] = await onDatabase<{ found: boolean }>(
      server.place,
      `SELECT bool_or(t LIKE $1) AS found FROM (SELECT f::text AS t FROM folders f UNION ALL SELECT a::text FROM audit_log a) x`,
      [`%${key}%`],
    );
    expect(kept?.found).toBe(false);
    expect(server.log()).not.toContain(key);
    const renewed = await change(people.secretariat, ['POST', '/link'], { folder });
    const { key: next, folder: after } = renewed.body as unknown as { key: string; folder: Folder };
    expect((await read(nobody, folder, key)).status).toBe(404);
    folder = (await change(people.secretariat, ['DELETE', '/link'], { folder: after })).body;
    expect([folder.linkShared, (await read(nobody, folder, next)).status]).toEqual([false, 404]);
  });

  test('the page of a folder is not for search engines', async () => {
    const page = await fetch(`${server.url}/moede/${folder.id}?key=x`);
    expect(page.headers.get('x-robots-tag')).toBe('noindex');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('the log has what was done to which folder, and nothing of what is in it', async () => {
    const { body, text } = await people.secretariat.ask<{ events: { action: string; object: string }[] }>(
      'GET',
      '/audit',
    );
    const actions = body.events.filter(({ object }) => object === folder.id).map(({ action }) => action);
    expect([...new Set(actions)].sort()).toEqual([
      'folder-added',
      'folder-figure-added',
      'folder-link-made',
      'folder-link-withdrawn',
      'folder-shared',
    ]);
    expect(text).not.toContain('Min egen');
  });

  test('deleted, it is gone with its figures', async () => {
    expect((await change(people.secretariat, ['DELETE', ''], { folder })).status).toBe(204);
    expect((await read(people.secretariat, folder)).status).toBe(404);
    const [left] = await onDatabase<{ n: string }>(
      server.place,
      'SELECT count(*) AS n FROM folder_items WHERE folder_id = $1',
      [folder.id],
    );
    expect(left?.n).toBe('0');
  });
});

test('a folder holds forty figures and no more', async () => {
  const folder = await make(people.committee, 'Fuld');
  for (let n = 0; n < 40; n += 1)
    expect((await add(people.committee, folder, { request: null })).status).toBe(201);
  expect((await add(people.committee, folder, { request: null })).body.code).toBe('step-refused');
});

describe('once another edition is published', () => {
  let folder: Folder;
  let again: RunningServer;
  let owner: Person;

  beforeAll(async () => {
    folder = (await add(people.reporter, await make(people.reporter))).body;
    for (const more of [{ request: '/api/analyses/costs?area=1084' }, { request: null }, { edition: null }])
      folder = (await add(people.reporter, folder, more)).body;
    const DATA_DIR = server.place.env['DATA_DIR'] ?? '';
    const env = { DATA_DIR, DATABASE_URL: await databaseUrlOf(server.place) };
    const file = path.join(DATA_DIR, 'places.csv');
    await writeFile(file, corrected);
    for (const args of [
      ['import', file],
      ['publish', '--label', 'demo-2'],
    ]) {
      const { code, stderr } = await runCli(args, env);
      if (code !== 0) throw new Error(stderr);
    }
    again = await startServer({ place: { env, remove: () => Promise.resolve() } });
    owner = await signIn(again.url, 'kommune-0169');
  });
  afterAll(() => again.stop());

  test('what is held stays as it was, and says whether newer figures differ', async () => {
    const { items } = (await read(owner, folder)).body;
    expect(items.map(({ edition, intact }) => [edition?.label, intact])).toEqual([
      ['demo-1', true],
      ['demo-1', true],
      ['demo-1', null],
      [undefined, null],
    ]);
    expect(items.map(({ newer }) => newer && [newer.edition.label, newer.figuresDiffer])).toEqual([
      ['demo-2', true],
      ['demo-2', false],
      ['demo-2', null],
      null,
    ]);
  });

  test('the newest figures are held on the owner’s word', async () => {
    const now = (await read(owner, folder)).body;
    const part = `/items/${now.items[0]?.id}`;
    const { body } = await change(owner, ['PATCH', part], { folder: now, body: { edition: 'latest' } });
    expect(body.items[0]).toMatchObject({ edition: { label: 'demo-2' }, intact: true, newer: null });
    expect(body.items[0]?.sha256).not.toBe(now.items[0]?.sha256);
  });
});

test('nothing of all this was an internal error', () => {
  expect(server.log()).not.toMatch(/QueryFailedError|TypeError/);
});
