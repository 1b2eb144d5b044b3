import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { runCli } from '../support/cli.ts';
import { databaseUrlOf, onDatabase } from '../support/database-of.ts';
import { cookieOf, type Person, personWith, type Refusal } from '../support/person.ts';
import type { Place } from '../support/place.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { type MailServer, startMailServer } from './deliveries/mail-server.ts';
import { openRound } from './deliveries/reporting.ts';
import { placeWith } from './place-with.ts';

jest.setTimeout(300_000);

const publicUrl = 'https://vifte.example.dk';

interface Subscription extends Refusal {
  readonly id: string;
  readonly version: number;
  readonly beyond?: boolean;
  readonly known?: { readonly value: number; readonly edition: { readonly label: string } };
}
interface Message {
  readonly id: string;
  readonly subscription: string;
  readonly kind: string;
  readonly read: boolean;
  readonly link: string;
  readonly mail: string;
  readonly mailSaid?: string;
  readonly threshold?: {
    readonly direction: string;
    readonly limit: number;
    readonly before?: { readonly value: number; readonly edition: { readonly label: string } };
    readonly after: { readonly value: number; readonly edition: { readonly label: string } };
  };
  readonly overdue?: {
    readonly roundLabel: string;
    readonly forms: readonly { municipality: string; kinds: string[] }[];
  };
  readonly revisions?: { readonly revised: readonly { folderTitle: string; link: string }[] };
}
interface Messages {
  readonly unread: number;
  readonly messages: readonly Message[];
}

let mail: MailServer;
let place: Place;
let server: RunningServer;
let reporter: Person;
let secretariat: Person;
let administrator: Person;

/** Signs in and asks as from the public address: changes are taken from nowhere else. */
async function person(name: string): Promise<Person> {
  const headers = { origin: publicUrl };
  const body = { name, password: 'demo' };
  const cookie = cookieOf(await personWith(server.url).ask('POST', '/session', { body, headers }));
  const { url, ask } = personWith(server.url, cookie);
  return {
    url,
    cookie,
    ask: (method, address, sent = {}) =>
      ask(method, address, { ...sent, headers: { ...headers, ...sent.headers } }),
  };
}

async function start(env: Readonly<Record<string, string>>): Promise<void> {
  server = await startServer({ place, env: { PUBLIC_URL: publicUrl, ...env } });
  [reporter, secretariat, administrator] = await Promise.all([
    person('kommune-0169'),
    person('sekretariat'),
    person('admin'),
  ]);
}

/** Changes an account as it is now. */
async function changeAccount(name: string, change: object): Promise<void> {
  type Users = { users: { id: string; name: string; version: number }[] };
  const { body } = await administrator.ask<Users>('GET', '/users');
  const { id, version } = body.users.find((user) => user.name === name)!;
  const headers = { 'if-match': String(version) };
  const { status, text } = await administrator.ask('PATCH', `/users/${id}`, { body: change, headers });
  if (status !== 200) throw new Error(text);
}

beforeAll(async () => {
  mail = await startMailServer();
  // Few figures, so that an edition takes a moment; people as in the demonstration.
  place = await placeWith('worked-example');
  const need = [needHead, '0101;2025;W_AUT;ABL105;3;0;4;op;5;;'];
  await publish('et', { 'need.csv': need, 'places.csv': placesWith(0) }, place.env);
  await start({ SMTP_URL: mail.url });
  await changeAccount('kommune-0169', { email: 'indberetter@htk.example' });
});
afterAll(async () => {
  await server?.stop();
  await place?.remove();
  await mail?.close();
});

const subscribe = async (by: Person, body: object): Promise<Subscription> => {
  const { status, body: made, text } = await by.ask<Subscription>('POST', '/alerts/subscriptions', { body });
  if (status !== 201) throw new Error(text);
  return made;
};
const refusal = async (by: Person, body: object): Promise<readonly [number, string, string | undefined]> => {
  const { status, body: refused } = await by.ask('POST', '/alerts/subscriptions', { body });
  return [status, refused.code, refused.errors[0]?.field];
};
const messagesOf = async (by: Person): Promise<Messages> =>
  (await by.ask<Messages>('GET', '/alerts/messages')).body;
const told = async (by: Person, { id }: Subscription): Promise<readonly Message[]> =>
  (await messagesOf(by)).messages.filter(({ subscription }) => subscription === id);

/** Waits until all work that has come up is done. */
async function worked(): Promise<void> {
  const open = `SELECT 1 FROM editions e WHERE ready AND NOT EXISTS
    (SELECT 1 FROM alert_jobs j WHERE j.edition_id = e.edition_id AND j.state = 'done')
    UNION ALL SELECT 1 FROM alert_jobs WHERE state <> 'done'
    UNION ALL SELECT 1 FROM alert_messages WHERE mail_state = 'waiting' AND mail_said = ''`;
  for (const until = Date.now() + 60_000; (await onDatabase(place, open)).length > 0;) {
    if (Date.now() > until) throw new Error(`alerts are not done:\n${server.log()}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const needHead =
  'kommunekode;aar;maalgruppe;tilbudstype;modtagere;ventende;forventetPladser;tendens;horisontAar;paaVegneAf;bemaerkning';
const placesHead =
  'tilbudId;periode;pladserGodkendt;pladserNormeret;pladserReserveret;pladserLedige;tilgaengeligeDoegn;belagteDoegn;belaegningBudget;ventende;uaendret';

async function cli(args: readonly string[], env: Place['env']): Promise<void> {
  const { code, stderr } = await runCli(args, env);
  if (code !== 0) throw new Error(stderr);
}

/** An edition of what files say. */
async function publish(
  label: string,
  files: Readonly<Record<string, readonly string[]>>,
  env: Place['env'],
): Promise<void> {
  const written = Object.entries(files).map(async ([name, lines]) => {
    const file = path.join(place.env['DATA_DIR'] ?? '', name);
    await writeFile(file, `${lines.join('\n')}\n`);
    return file;
  });
  await cli(['import', ...(await Promise.all(written))], env);
  await cli(['publish', '--label', label], env);
}
/** So many free places in Høje-Taastrup. */
const placesWith = (free: number): readonly string[] => [
  placesHead,
  `T9003;2025K4;20;20;0;${free};1840;1840;95,0;6;nej`,
];
/** The same by another process, while the server runs. */
const publishMeanwhile = async (label: string, free: number): Promise<void> =>
  publish(
    label,
    { 'places.csv': placesWith(free) },
    { ...place.env, DATABASE_URL: await databaseUrlOf(place) },
  );

const freePlaces = { kind: 'threshold', indicator: 'vacant-places', municipality: '0169' };

describe('what can be watched', () => {
  test('a figure is told as it is now, before somebody sets a limit', async () => {
    const { body } = await reporter.ask(
      'GET',
      '/alerts/present-value?indicator=vacant-places&municipality=0169',
    );
    expect(body).toMatchObject({ unit: 'count', area: '1084', period: '2025', value: { value: 0 } });
  });

  test.each([
    ['an indicator that is none', { indicator: 'weather' }, 'indicator'],
    ['no limit', { limit: undefined }, 'limit'],
    ['no side', { direction: undefined }, 'direction'],
    ['a municipality that is none', { municipality: '9999' }, 'municipality'],
    ['a municipality where only the area has the figure', { indicator: 'availability' }, 'municipality'],
    [
      'a target group that has no such figure',
      { municipality: undefined, targetGroup: 'AD_AUT' },
      'targetGroup',
    ],
    ['a folder', { folder: '00000000-0000-4000-8000-000000000000' }, 'folder'],
  ])('no threshold with %s', async (_, changed, field) => {
    const asked = { ...freePlaces, direction: 'above', limit: 10, ...changed };
    expect(await refusal(reporter, asked)).toEqual([400, 'validation', field]);
  });

  test('reports of another municipality are not for a reporter, nor any for a committee', async () => {
    expect(await refusal(reporter, { kind: 'overdue', municipality: '0101' })).toEqual([
      403,
      'forbidden',
      undefined,
    ]);
    expect(await refusal(await person('udvalg-0169'), { kind: 'overdue' })).toEqual([
      403,
      'forbidden',
      undefined,
    ]);
  });

  test('the same twice is the same, and another person finds nothing of it', async () => {
    const asked = { ...freePlaces, direction: 'above', limit: 99 };
    const one = await subscribe(reporter, asked);
    expect((await subscribe(reporter, asked)).id).toBe(one.id);
    const headers = { 'if-match': String(one.version) };
    const address = `/alerts/subscriptions/${one.id}`;
    expect((await secretariat.ask('PATCH', address, { body: { mail: true }, headers })).status).toBe(404);
    expect((await secretariat.ask('DELETE', address, { headers })).status).toBe(404);
    const changed = await reporter.ask<Subscription>('PATCH', address, { body: { limit: -1 }, headers });
    expect(changed.body).toMatchObject({ limit: -1, beyond: true, version: 2 });
    expect((await reporter.ask('DELETE', address, { headers })).body.code).toBe('changed-since');
    expect((await reporter.ask('DELETE', address, { headers: { 'if-match': '2' } })).status).toBe(204);
  });
});

describe('editions with a changed figure', () => {
  let above: Subscription;
  let below: Subscription;
  let withheld: Subscription;
  let revisions: Subscription;

  beforeAll(async () => {
    above = await subscribe(reporter, { ...freePlaces, direction: 'above', limit: 4, mail: true });
    below = await subscribe(reporter, { ...freePlaces, direction: 'below', limit: 4 });
    // Far beyond any number: whoever took a withheld figure for one would tell of it.
    const hidden = { kind: 'threshold', indicator: 'expected-growth', municipality: '0101' };
    withheld = await subscribe(reporter, { ...hidden, direction: 'below', limit: 1e9 });
    const body = { title: 'Dialogmøde om pladser' };
    const { body: folder } = await reporter.ask<{ id: string }>('POST', '/folders', { body });
    const item = {
      path: '/pladser',
      figure: 'places',
      search: 'k=0169',
      headline: 'Der er 0 ledige pladser i Høje-Taastrup.',
      request: '/api/analyses/places?area=1084',
    };
    const added = await reporter.ask('POST', `/folders/${folder.id}/items`, { body: item });
    if (added.status !== 201) throw new Error(added.text);
    revisions = await subscribe(reporter, { kind: 'revisions' });
    mail.refused.set('indberetter@htk.example', '550 5.7.1 Postkassen er lukket');
    await worked();
    await publishMeanwhile('to', 6);
    await worked();
  });

  test('exactly one message where a figure crossed its limit: before, after, and a frozen link', async () => {
    const [message, ...more] = await told(reporter, above);
    expect(more).toEqual([]);
    expect(message).toMatchObject({ kind: 'threshold', read: false });
    expect(message!.threshold).toMatchObject({
      before: { value: 0, edition: { label: 'et' } },
      after: { value: 6, edition: { label: 'to' } },
    });
    expect(message!.link).toBe('/sammenlign?k=0169&o=1084&dv=to&ind=vacant-places');
    expect(await told(reporter, below)).toEqual([]);
  });

  test('a withheld figure tells nobody anything, whatever the limit', async () => {
    const { body } = await reporter.ask(
      'GET',
      '/alerts/present-value?indicator=expected-growth&municipality=0101',
    );
    expect(body).toMatchObject({ value: { missing: 'withheld' }, edition: { label: 'to' } });
    expect(withheld.known).toBeUndefined();
    expect(await told(reporter, withheld)).toEqual([]);
  });

  test('figures of own folders that changed are told together, with their own frozen links', async () => {
    const [message] = await told(reporter, revisions);
    expect(message!.revisions!.revised).toEqual([
      expect.objectContaining({ folderTitle: 'Dialogmøde om pladser', link: '/pladser?k=0169&dv=to' }),
    ]);
  });

  test('a mail that was refused is kept with the server’s words, and goes out when it is tried again', async () => {
    const [waiting] = await told(reporter, above);
    expect(waiting).toMatchObject({
      mail: 'waiting',
      mailSaid: expect.stringContaining('Postkassen er lukket'),
    });
    expect(mail.mails).toEqual([]);
    mail.refused.clear();
    await onDatabase(
      place,
      `UPDATE alert_messages SET mail_said = '', mail_after = now() WHERE mail_state = 'waiting'`,
    );
    await worked();
    expect((await told(reporter, above))[0]).toMatchObject({ mail: 'sent' });
    const [received, ...more] = mail.mails;
    expect(more).toEqual([]);
    expect(received!.to).toEqual(['indberetter@htk.example']);
    expect(received!.headers.get('list-unsubscribe')).toBe('<https://vifte.example.dk/beskeder>');
    expect(received!.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(received!.headers.get('auto-submitted')).toBe('auto-generated');
    expect(received!.subject).toBe(
      'Tallet for ledige pladser i Høje-Taastrup er nu 6 (2025), over din grænse på 4. I udgaven et var det 0 (2025).',
    );
    expect(received!.text).toContain(
      'https://vifte.example.dk/sammenlign?k=0169&o=1084&dv=to&ind=vacant-places\n',
    );
  });

  test('work that is done twice tells nobody twice', async () => {
    await onDatabase(
      place,
      `UPDATE alert_subscriptions SET seen_edition_id = 1, known_value = jsonb_set(known_value, '{value}', '0')`,
    );
    await onDatabase(place, `UPDATE alert_jobs SET state = 'waiting' WHERE kind = 'edition'`);
    await worked();
    expect(await told(reporter, above)).toHaveLength(1);
    expect(await told(reporter, revisions)).toHaveLength(1);
  });

  test('an edition whose process died before anybody was told is caught up at the next start', async () => {
    const client = new Client({ connectionString: await databaseUrlOf(place) });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('BEGIN');
    await client.query('LOCK TABLE alert_jobs IN ACCESS EXCLUSIVE MODE');
    await publishMeanwhile('tre', 1);
    await server.stop('SIGKILL');
    await client.end().catch(() => undefined);
    await start({});
    await worked();
    const [message, ...more] = await told(reporter, below);
    expect(more).toEqual([]);
    expect(message!.threshold).toMatchObject({
      before: { value: 6 },
      after: { value: 1, edition: { label: 'tre' } },
    });
    // On the way back nothing is crossed that is watched from above.
    expect(await told(reporter, above)).toHaveLength(1);
  });
});

describe('messages', () => {
  test('are read, unread again, and removed by those whose they are', async () => {
    const { unread, messages } = await messagesOf(reporter);
    expect(unread).toBe(messages.length);
    const [first] = messages;
    const some = { messages: [first!.id] };
    expect((await reporter.ask<Messages>('POST', '/alerts/messages/read', { body: some })).body.unread).toBe(
      unread - 1,
    );
    expect(
      (await secretariat.ask<Messages>('POST', '/alerts/messages/read', { body: { read: false } })).body
        .messages,
    ).toEqual([]);
    expect((await reporter.ask<Messages>('POST', '/alerts/messages/read', { body: {} })).body.unread).toBe(0);
    expect(
      (await reporter.ask<Messages>('POST', '/alerts/messages/read', { body: { ...some, read: false } })).body
        .unread,
    ).toBe(1);
    expect((await secretariat.ask('DELETE', `/alerts/messages/${first!.id}`)).status).toBe(404);
    expect((await reporter.ask('DELETE', `/alerts/messages/${first!.id}`)).status).toBe(204);
    expect((await reporter.ask('DELETE', `/alerts/messages/${first!.id}`)).status).toBe(404);
    expect((await messagesOf(reporter)).messages).toHaveLength(messages.length - 1);
  });
});

describe('reports that are overdue', () => {
  const yesterday = new Date(Date.now() - 24 * 3600_000).toISOString().slice(0, 10);
  const overdueOf = async (by: Person) =>
    (await messagesOf(by)).messages.flatMap(({ overdue }) => (overdue ? [overdue] : []));

  test('are told to the municipality itself and to the secretariat, each what it may know', async () => {
    await openRound(secretariat, {
      label: 'Behov til i går',
      kinds: ['need'],
      deadlineAt: `${yesterday}T12:00`,
    });
    await subscribe(reporter, { kind: 'overdue', mail: true });
    await subscribe(secretariat, { kind: 'overdue' });
    await worked();
    const [own] = await overdueOf(reporter);
    expect(own).toMatchObject({ roundLabel: 'Behov til i går' });
    expect(own!.forms).toEqual([{ municipality: '0169', name: 'Høje-Taastrup', kinds: ['need'] }]);
    const [all] = await overdueOf(secretariat);
    expect(all!.forms).toHaveLength(29);
    // No mail server is set in this process: it is listed, and says so.
    expect((await messagesOf(reporter)).messages[0]).toMatchObject({ kind: 'overdue', mail: 'no-server' });
  });

  test('are told once, whichever day it is looked at; another deadline is another message', async () => {
    await openRound(secretariat, {
      label: 'Pladser til i går',
      kinds: ['places'],
      deadlineAt: `${yesterday}T12:00`,
    });
    await onDatabase(place, `DELETE FROM alert_jobs WHERE kind = 'day'`);
    await worked();
    for (;;) {
      const days = await onDatabase(place, `SELECT 1 FROM alert_jobs WHERE kind = 'day' AND state = 'done'`);
      if (days.length > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect((await overdueOf(reporter)).map(({ roundLabel }) => roundLabel)).toEqual([
      'Pladser til i går',
      'Behov til i går',
    ]);
  });

  test('are no longer told to whoever has lost the right to know', async () => {
    const rights = [{ role: 'reporter', municipality: '0101', onBehalf: false }];
    await changeAccount('kommune-0169', { rights });
    // Whose rights change signs in anew.
    expect(await overdueOf(await person('kommune-0169'))).toEqual([]);
  });
});
