import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { databaseUrlOf, onDatabase } from '../support/database-of.ts';
import { type Person, personWith, type Refusal, type Reply, signIn } from '../support/person.ts';
import { runCli } from '../support/cli.ts';
import { type RunningServer, startServer } from '../support/server.ts';

jest.setTimeout(600_000);

type Cell = string | number | { readonly value?: number; readonly missing?: string };
interface Notification extends Refusal {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly status: string;
  readonly dueOn: string | null;
  readonly sentAt: string | null;
  readonly agreement: { readonly label: string } | null;
  readonly edition: { readonly label: string };
  readonly lacks: readonly string[];
  readonly synthetic: boolean;
  readonly sections: readonly {
    readonly section: string;
    readonly text: string;
    readonly tables: readonly {
      readonly table: string;
      readonly columns: readonly { readonly key: string }[];
      readonly rows: readonly { readonly cells: readonly Cell[] }[];
    }[];
  }[];
  readonly figures: readonly { readonly source: string; readonly request: string; readonly sha256: string }[];
  readonly unanswered: readonly string[];
  readonly newer: { readonly edition: { readonly label: string }; readonly figuresDiffer: boolean } | null;
  readonly mayChange: boolean;
}
interface Wheel {
  readonly entries: readonly {
    readonly source: string;
    readonly kind: string;
    readonly dueOn: string;
    readonly title: string;
    readonly municipalities: readonly string[];
  }[];
}

const words = { size: 'Få.', services: 'Nogle.', challenges: 'Flere.', coordination: 'Sammen.' };
/** One service's newest report with 30 places more: another supply, another rate of occupancy. */
const corrected = `tilbudId;periode;pladserGodkendt;pladserNormeret;pladserReserveret;pladserLedige;tilgaengeligeDoegn;belagteDoegn;belaegningBudget;ventende;uaendret
T0187;2025K4;40;40;0;30;3680;880;96,0;0;nej
`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let server: RunningServer;
let again: RunningServer | undefined;
let everybody: Person;
let secretariat: Person;
let approver: Person;

async function signInAll(url: string): Promise<void> {
  everybody = personWith(url);
  secretariat = await signIn(url, 'sekretariat');
  approver = await signIn(url, 'godkender-0169');
}

beforeAll(async () => {
  server = await startServer();
  await signInAll(server.url);
});
afterAll(async () => {
  await again?.stop();
  await server.stop();
});

let made = 0;
async function open(fields: object = {}): Promise<Notification> {
  made += 1;
  const body = { title: `Udmelding ${made}`, targetGroup: 'AD_BRAIN', area: '1084', ...fields };
  const reply = await secretariat.ask<Notification>('POST', '/notifications', { body });
  if (reply.status !== 201) throw new Error(reply.text);
  return reply.body;
}
const look = async (by: Person, { id }: { readonly id: string }): Promise<Notification> =>
  (await by.ask<Notification>('GET', `/notifications/${id}`)).body;
const change = (
  [method, address]: readonly [string, string],
  { version, body }: { readonly version: number; readonly body?: object },
  by: Person = secretariat,
): Promise<Reply<Notification>> =>
  by.ask<Notification>(method, `/notifications/${address}`, {
    ...(body && { body }),
    headers: { 'if-match': String(version) },
  });
async function written(fields: object = {}): Promise<Notification> {
  const { id, version } = await open({ dueOn: '2027-03-01', ...fields });
  return (await change(['PATCH', id], { version, body: words })).body;
}
async function sent(fields: object = {}): Promise<Notification> {
  const { id, version } = await written(fields);
  const reply = await change(['POST', `${id}/steps`], { version, body: { to: 'sent' } });
  if (reply.status !== 201) throw new Error(reply.text);
  return reply.body;
}

describe('reading', () => {
  test('what was sent is everybody’s, a draft theirs who serve all, and both say that they are made up', async () => {
    const list = async (by: Person): Promise<string[]> =>
      (await by.ask<{ notifications: Notification[] }>('GET', '/notifications')).body.notifications.map(
        ({ status, synthetic }) => `${status} ${synthetic}`,
      );
    expect(await list(everybody)).toEqual(['sent true']);
    expect(await list(approver)).toEqual(['sent true']);
    expect(await list(secretariat)).toEqual(['draft true', 'sent true']);
    expect(await list(await signIn(server.url, 'admin'))).toEqual(['draft true', 'sent true']);
  });

  test('every answer is the one that readers of the edition get, byte for byte', async () => {
    const { figures, unanswered, edition } = await open();
    expect(figures.map(({ source }) => source)).toEqual([
      ...['access', 'cooperation', 'forecasts', 'places'],
      ...['service-range', 'specialisation-risk', 'supply-gaps', 'trade'],
    ]);
    expect(unanswered).toEqual([]);
    for (const { request, sha256: hash } of figures) {
      const asked = `${request.replace('/api', '')}&edition=${edition.label}`;
      expect([request, sha256((await everybody.ask('GET', asked)).text)]).toEqual([request, hash]);
    }
  });

  test('the tables say what the answers say, and what is withheld stays withheld', async () => {
    const { sections } = await open();
    const tables = sections.flatMap(({ section, tables: all }) => all.map((one) => ({ section, ...one })));
    expect(tables.map(({ section, table }) => `${section} ${table}`)).toEqual([
      ...['size need', 'size forecast'],
      ...['services range', 'services operators', 'services occupancy'],
      ...['challenges gaps', 'challenges risk'],
      ...['coordination reach', 'coordination near', 'coordination pools', 'coordination trade'],
    ]);
    const cellOf = (name: string, key: string): Cell | undefined => {
      const found = tables.find(({ table }) => table === name);
      return found?.rows[0]?.cells[found.columns.findIndex((column) => column.key === key)];
    };
    const { body } = await everybody.ask<{ figures: Record<string, Cell>[] }>(
      'GET',
      '/analyses/supply-gaps?area=1084&targetGroup=AD_BRAIN',
    );
    for (const [name, key] of [
      ['need', 'need'],
      ['need', 'served'],
      ['gaps', 'gapToday'],
      ['gaps', 'availability'],
    ] as const)
      expect([key, cellOf(name, key)]).toEqual([key, body.figures[0]?.[key]]);
    // The demonstration withholds how many are served: the group has few who wait.
    expect(cellOf('need', 'served')).toEqual({ missing: 'withheld' });
  });

  test('an agreement that is a draft is not told of to others', async () => {
    const { body } = await secretariat.ask<{ agreements: { id: string; status: string }[] }>(
      'GET',
      '/agreements',
    );
    const draft = body.agreements.find(({ status }) => status === 'draft')?.id;
    const notification = await sent({ agreement: draft });
    expect((await look(secretariat, notification)).agreement?.label).toBe('Rammeaftale 2027–2028');
    expect((await look(everybody, notification)).agreement).toBeNull();
  });
});

describe('writing', () => {
  test.each([
    ['an unknown target group', { targetGroup: 'XX' }, 'targetGroup'],
    ['an unknown area', { area: '9999' }, 'area'],
    ['an unknown agreement', { agreement: '00000000-0000-4000-8000-000000000000' }, 'agreement'],
    ['a day that is none', { dueOn: '2027-02-30' }, 'dueOn'],
    ['an empty name', { title: '' }, 'title'],
  ])('%s is refused by its name', async (_, fields, field) => {
    const body = { title: 'x', targetGroup: 'AD_BRAIN', area: '1084', ...fields };
    const reply = await secretariat.ask('POST', '/notifications', { body });
    expect([reply.status, reply.body.errors[0]?.field]).toEqual([400, field]);
  });

  test('only the secretariat writes, and only over what it has read', async () => {
    const { id, version } = await open();
    const body = { size: 'Ny' };
    expect((await change(['PATCH', id], { version, body }, approver)).body.code).toBe('forbidden');
    expect((await secretariat.ask('PATCH', `/notifications/${id}`, { body })).body.code).toBe(
      'version-needed',
    );
    expect((await change(['PATCH', id], { version, body })).body.version).toBe(version + 1);
    expect((await change(['PATCH', id], { version, body: { size: 'Glemt' } })).body.code).toBe(
      'changed-since',
    );
    expect((await look(secretariat, { id })).sections[0]?.text).toBe('Ny');
  });

  test('a deadline may be set and emptied; a name may not', async () => {
    const { id, version } = await open({ dueOn: '2027-03-01' });
    const emptied = await change(['PATCH', id], { version, body: { dueOn: null } });
    expect([emptied.body.dueOn, emptied.body.lacks[0]]).toEqual([null, 'due-on']);
    expect((await change(['PATCH', id], { version: version + 1, body: { title: '' } })).status).toBe(400);
  });

  test('it is sent once it lacks nothing, and then nothing of it changes, whoever asks', async () => {
    const draft = await open();
    expect(draft.lacks).toEqual(['due-on', 'size', 'services', 'challenges', 'coordination']);
    const step = { body: { to: 'sent' }, version: draft.version };
    expect((await change(['POST', `${draft.id}/steps`], step)).body.code).toBe('step-refused');
    const { id, version, status, lacks, mayChange, sentAt } = await sent();
    expect([status, lacks, mayChange, sentAt === null]).toEqual(['sent', [], false, false]);
    for (const [method, address, body] of [
      ['PATCH', id, { size: 'Andet' }],
      ['POST', `${id}/figures`, {}],
      ['POST', `${id}/steps`, { to: 'sent' }],
      ['DELETE', id, undefined],
    ] as const)
      expect([
        address,
        (await change([method, address], { version, ...(body && { body }) })).body.code,
      ]).toEqual([address, 'step-refused']);
    for (const sql of [
      `UPDATE notifications SET size_text = '' WHERE notification_id = '${id}'`,
      `DELETE FROM notifications WHERE notification_id = '${id}'`,
      `UPDATE notification_figures SET body = '' WHERE notification_id = '${id}'`,
      `DELETE FROM notification_figures WHERE notification_id = '${id}'`,
    ])
      await expect(onDatabase(server.place, sql)).rejects.toThrow(/never changed or removed/);
  });

  test('the log tells what was done with it', async () => {
    const { title } = await sent();
    const { body } = await secretariat.ask<{ events: { action: string; object: string }[] }>('GET', '/audit');
    expect(body.events.filter(({ object }) => object === title).map(({ action }) => action)).toEqual([
      'notification-sent',
      'notification-changed',
      'notification-opened',
    ]);
  });

  test('an agreement that goes leaves the answer that was sent', async () => {
    const told = { label: 'Forbi', area: '1084', startsOn: '2026-01-01', endsOn: '2026-12-31' };
    const agreement = await secretariat.ask<{ id: string }>('POST', '/agreements', { body: told });
    const notification = await sent({ agreement: agreement.body.id });
    const gone = await secretariat.ask('DELETE', `/agreements/${agreement.body.id}`, {
      headers: { 'if-match': '1' },
    });
    expect(gone.status).toBe(204);
    expect((await look(secretariat, notification)).agreement).toBeNull();
  });

  test('a draft can be deleted, with its figures', async () => {
    const { id, version } = await open();
    expect((await change(['DELETE', id], { version })).status).toBe(204);
    expect((await look(secretariat, { id })).code).toBe('not-found');
  });
});

test.each([
  ['pdf', '%PDF-', 'application/pdf'],
  ['docx', 'PK', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
])('the answer leaves as %s, the same each time', async (format, begins, mediaType) => {
  const { body } = await everybody.ask<{ notifications: Notification[] }>('GET', '/notifications');
  const address = `/notifications/${body.notifications[0]?.id}/document?format=${format}`;
  const file = await everybody.ask('GET', address);
  expect([file.status, file.text.slice(0, begins.length)]).toEqual([200, begins]);
  expect(file.headers.get('content-type')).toBe(mediaType);
  expect(file.headers.get('content-disposition')).toMatch(/_dvdemo-1_syntetisk\./);
  expect((await everybody.ask('GET', address)).headers.get('etag')).toBe(file.headers.get('etag'));
});

describe('the wheel of the year', () => {
  const wheel = async (by: Person, query = ''): Promise<Wheel['entries']> =>
    (await by.ask<Wheel>('GET', `/agreements/year-wheel${query}`)).body.entries;
  const reports = async (by: Person): Promise<[string, number][]> =>
    (await wheel(by, '?kind=report')).map(({ dueOn, municipalities }) => [dueOn, municipalities.length]);

  test('has deadlines of rounds for those who report, their own where it was extended', async () => {
    const reporter = await signIn(server.url, 'kommune-0169');
    const { body } = await secretariat.ask<{ rounds: { id: string; deadlineAt: string }[] }>(
      'GET',
      '/rounds',
    );
    const [round] = body.rounds;
    const day = round?.deadlineAt.slice(0, 10) ?? '';
    expect(await reports(everybody)).toEqual([]);
    expect(await reports(reporter)).toEqual([[day, 1]]);
    expect(await reports(secretariat)).toEqual([[day, 29]]);
    // Half past midnight in Copenhagen is the day before by the clock of the world.
    const later = { municipality: '0169', deadlineAt: '2028-07-01T00:30', reason: 'Ferie' };
    expect((await secretariat.ask('POST', `/rounds/${round?.id}/extensions`, { body: later })).status).toBe(
      204,
    );
    expect(await reports(reporter)).toEqual([['2028-07-01', 1]]);
    expect(await reports(secretariat)).toEqual([
      [day, 28],
      ['2028-07-01', 1],
    ]);
  });

  test('has the national deadlines of notifications that the reader sees', async () => {
    const of = async (by: Person): Promise<string[]> =>
      (await wheel(by, '?kind=notification&to=2026-12-31')).map(({ title }) => title);
    await open({ title: 'Kun en kladde', dueOn: '2026-05-01' });
    expect(await of(everybody)).toEqual(['Demonstration: udmelding om voksne med hjerneskade']);
    expect(await of(secretariat)).toContain('Kun en kladde');
  });

  test('is filtered by party, and leaves as a calendar with the same dates', async () => {
    const query = `?responsible=${encodeURIComponent('KKR Hovedstaden')}`;
    const own = await wheel(everybody, query);
    expect(own.map(({ dueOn }) => dueOn)).toContain('2024-09-06');
    const file = await everybody.ask('GET', `/agreements/year-wheel/calendar.ics${query}`);
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(file.text.match(/BEGIN:VEVENT/g)).toHaveLength(own.length);
    const all = await secretariat.ask('GET', '/agreements/year-wheel/calendar.ics?kind=report');
    expect(new Set(all.text.match(/UID:.*/g)).size).toBe(2);
  });
});

test('the wheel of the year has the dialogue meetings that the reader sees, on screen and in calendars', async () => {
  const address = '/agreements/year-wheel';
  const held = async (by: Person): Promise<[string, string][]> =>
    (await by.ask<Wheel>('GET', `${address}?kind=dialogue`)).body.entries.map(({ dueOn, title }) => [
      dueOn,
      title,
    ]);
  const { body } = await everybody.ask<{ meetings: { heldOn: string; title: string }[] }>('GET', '/meetings');
  expect(body.meetings.length).toBeGreaterThan(0);
  expect(await held(everybody)).toEqual(body.meetings.map(({ heldOn, title }) => [heldOn, title]).sort());
  const draft = { title: 'Endnu en kladde', heldOn: '2027-05-03', area: '1084' };
  expect((await secretariat.ask('POST', '/meetings', { body: draft })).status).toBe(201);
  expect(await held(secretariat)).toContainEqual(['2027-05-03', 'Endnu en kladde']);
  expect(await held(everybody)).toHaveLength(body.meetings.length);
  const file = await everybody.ask('GET', `${address}/calendar.ics?kind=dialogue`);
  expect(file.text.match(/BEGIN:VEVENT/g)).toHaveLength(body.meetings.length);
  expect(file.text).not.toContain('Endnu en kladde');
});

describe('after a new edition with other figures', () => {
  let draft: Notification;
  let fixed: Notification;
  beforeAll(async () => {
    draft = await written({ targetGroup: 'AD_EAT' });
    fixed = await sent({ targetGroup: 'AD_EAT' });
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
    await signInAll(again.url);
  });

  test('what was sent is as it was, identical when asked again, and says that there are newer figures', async () => {
    const now = await look(everybody, fixed);
    expect(now.newer).toMatchObject({ edition: { label: 'demo-2' }, figuresDiffer: true });
    expect([now.edition.label, now.sections, now.figures]).toEqual(['demo-1', fixed.sections, fixed.figures]);
    const { body } = await everybody.ask<{ checks: { identical: boolean }[] }>(
      'POST',
      `/notifications/${fixed.id}/checks`,
    );
    expect(body.checks.map(({ identical }) => identical)).toEqual(Array(8).fill(true));
  });

  test('a draft takes all figures of the newest edition when it is told to, and keeps its words', async () => {
    expect((await look(secretariat, draft)).edition.label).toBe('demo-1');
    const taken = await change(['POST', `${draft.id}/figures`], { version: draft.version, body: {} });
    expect([taken.body.edition.label, taken.body.newer]).toEqual(['demo-2', null]);
    expect(taken.body.sections.map(({ text }) => text)).toEqual(Object.values(words));
    expect(taken.body.figures).not.toEqual(draft.figures);
  });
});
