import { databaseUrlOf, onDatabase } from '../../support/database-of.ts';
import { type Person, personWith, type Refusal } from '../../support/person.ts';
import { freePort, type RunningServer, startServer } from '../../support/server.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { castOf, type Cast, deliver, explain, openRound, type Round, taken } from './reporting.ts';

jest.setTimeout(300_000);

const publicUrl = 'https://vifte.example.dk';
/** Changes are taken from the public address only. */
const from = (person: Person): Person => ({
  ...person,
  ask: (method, address, sent = {}) =>
    person.ask(method, address, { ...sent, headers: { origin: publicUrl, ...sent.headers } }),
});

interface Sent extends Refusal {
  readonly sent: number;
  readonly failed: number;
  readonly reminders: readonly { municipality: string; mailedTo: number; reason?: string; said?: string }[];
}
interface Reminder {
  readonly municipality: string;
  readonly missing: readonly string[];
  readonly reachable: number;
}

let mail: MailServer;
let first: RunningServer;
let server: RunningServer;
let cast: Cast;
const places = ['0101', '0147', '0151', '0153'] as const;

async function addReporter(name: string, municipality: string, email?: string): Promise<void> {
  const rights = [{ role: 'reporter', municipality, onBehalf: false }];
  const body = { name, displayName: name, rights, ...(email !== undefined && { email }) };
  const { status, text } = await cast.administrator.ask('POST', '/users', { body });
  if (status !== 201) throw new Error(text);
}

async function castAt({ url }: RunningServer): Promise<Cast> {
  // Signing in is a change as well, so the session is begun where no public address is set.
  const { reporter, approver, secretariat, administrator } = await castOf(first.url);
  const at = ({ cookie }: Person): Person => from(personWith(url, cookie));
  return {
    reporter: at(reporter),
    approver: at(approver),
    secretariat: at(secretariat),
    administrator: at(administrator),
  };
}

beforeAll(async () => {
  mail = await startMailServer();
  first = await startServer();
  server = await anotherServer(mail.url);
  cast = await castAt(server);
  await addReporter('bodil', '0101', 'bodil@kbh.example');
  await addReporter('aage', '0101', 'aage@kbh.example');
  await addReporter('soeren', '0147', 'soeren@frb.example');
  await addReporter('kirsten', '0151', 'kirsten@ballerup.example');
  await addReporter('uden', '0153');
  const { body } = await cast.administrator.ask<{ users: { id: string; name: string; version: number }[] }>(
    'GET',
    '/users',
  );
  const reporter = body.users.find(({ name }) => name === 'kommune-0169')!;
  const headers = { 'if-match': String(reporter.version) };
  await cast.administrator.ask('PATCH', `/users/${reporter.id}`, {
    body: { email: 'indberetter@htk.example' },
    headers,
  });
});
afterAll(async () => {
  await server?.stop();
  await first?.stop();
  await mail?.close();
});
beforeEach(() => {
  mail.mails.length = 0;
  mail.refused.clear();
});

/** A server on the same database, with a mail server of its own. */
async function anotherServer(smtp: string): Promise<RunningServer> {
  const DATABASE_URL = await databaseUrlOf(first.place);
  const env = { DATA_DIR: first.place.env['DATA_DIR'] ?? '', DATABASE_URL };
  const place = { env, remove: () => Promise.resolve() };
  return startServer({ place, env: { SMTP_URL: smtp, PUBLIC_URL: publicUrl } });
}

const winter = { label: 'Indberetning på æøå ÆØÅ 2026', deadlineAt: '2098-11-27T12:00' };
let rounds = 0;
const opened = (changed: object = {}): Promise<Round> => {
  rounds += 1;
  return openRound(cast.secretariat, {
    kinds: ['need', 'places'],
    label: `Påmindelse ${rounds}`,
    ...changed,
  });
};
const remind = async (round: Round, by = cast.secretariat): Promise<{ status: number; body: Sent }> =>
  by.ask<Sent>('POST', `/rounds/${round.id}/reminders`);
const listed = async (round: Round, by = cast.secretariat): Promise<readonly Reminder[]> =>
  (await by.ask<{ reminders: Reminder[] }>('GET', `/rounds/${round.id}/reminders`)).body.reminders;
const of = <Row extends { municipality: string }>(rows: readonly Row[], code: string): Row | undefined =>
  rows.find(({ municipality }) => municipality === code);

async function submitted(round: Round, kind: string): Promise<void> {
  const made = await deliver(cast.reporter, { round: round.id, kind, way: 'unchanged' });
  const words = Object.fromEntries(made.unusual.map(({ key }) => [key, 'ord']));
  await taken(cast.reporter, (await explain(cast.reporter, made, words)).body, 'submit');
}

test('those who miss something get one mail each place: in Danish, with the deadline in Copenhagen and our link', async () => {
  const { status, body } = await remind(await opened(winter));
  expect(status).toBe(201);
  expect([body.sent, body.failed]).toEqual([4, 25]);
  expect(mail.mails.map(({ to }) => [...to].sort().join()).sort()).toEqual([
    'aage@kbh.example,bodil@kbh.example',
    'indberetter@htk.example',
    'kirsten@ballerup.example',
    'soeren@frb.example',
  ]);
  for (const received of mail.mails) {
    expect(received.subject).toBe('Indberetning på æøå ÆØÅ 2026: frist 27. november 2098 kl.\u00a012.00');
    expect(received.text).toBe(
      'Vi mangler stadig jeres indberetning til Indberetning på æøå ÆØÅ 2026: Behov, Pladser og belægning. ' +
        'Fristen er 27. november 2098 kl.\u00a012.00. Log ind i Tilbudsvifte for at indberette.\n\n' +
        'https://vifte.example.dk/indberetning\n',
    );
    expect(received.from).toBe('tilbudsvifte@vifte.example.dk');
    expect(received.headers.get('from')).toBe('tilbudsvifte@vifte.example.dk');
    expect(received.headers.get('auto-submitted')).toBe('auto-generated');
    expect(received.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  }
});

test('a name of a round adds no line to the head of a mail, and nobody to those who get it', async () => {
  const { body } = await remind(
    await opened({ ...winter, label: 'Linje\r\nBcc: spion@example.dk\r\n\r\nHej' }),
  );
  expect(body.sent).toBe(4);
  for (const { headers, to } of mail.mails) {
    expect(headers.has('bcc')).toBe(false);
    expect(to.join()).not.toContain('spion');
  }
});

test('summer time is summer time, and a later deadline of one’s own is one’s own', async () => {
  const round = await opened({ deadlineAt: '2098-07-01T12:00' });
  await cast.secretariat.ask('POST', `/rounds/${round.id}/extensions`, {
    body: { municipality: '0147', deadlineAt: '2098-12-24T09:30', reason: 'Sygdom på æøå' },
  });
  await remind(round);
  const subjectTo = (address: string): string | undefined =>
    mail.mails.find(({ to }) => to.includes(address))?.subject;
  expect(subjectTo('soeren@frb.example')).toMatch(/frist 24\. december 2098 kl\.\u00a009\.30$/);
  expect(subjectTo('kirsten@ballerup.example')).toMatch(/frist 1\. juli 2098 kl\.\u00a012\.00$/);
});

test('nobody who has delivered gets one, and who lacks one form is asked for that one', async () => {
  const round = await opened();
  await submitted(round, 'need');
  expect(of(await listed(round), '0169')?.missing).toEqual(['places']);
  await remind(round);
  const toOwn = mail.mails.filter(({ to }) => to.includes('indberetter@htk.example'));
  expect(toOwn.map(({ text }) => /2?\d*: ([^.]*)\. Fristen/.exec(text)?.[1])).toEqual([
    'Pladser og belægning',
  ]);
  await submitted(round, 'places');
  mail.mails.length = 0;
  const { body } = await remind(round);
  expect(of(body.reminders, '0169')).toBeUndefined();
  expect(mail.mails.flatMap(({ to }) => to)).not.toContain('indberetter@htk.example');
  expect(mail.mails).toHaveLength(3);
});

test('who is not mailed is told with the reason, and stays on the list', async () => {
  mail.refused.set('soeren@frb.example', '550 5.1.1 Ukendt modtager');
  mail.refused.set('aage@kbh.example', '550 5.2.1 Postkassen er lukket');
  const round = await opened();
  const { status, body } = await remind(round);
  expect([status, body.sent, body.failed]).toEqual([201, 3, 26]);
  expect(places.map((code) => of(body.reminders, code))).toEqual([
    {
      municipality: '0101',
      mailedTo: 1,
      reason: 'refused',
      said: expect.stringContaining('5.2.1') as string,
    },
    {
      municipality: '0147',
      mailedTo: 0,
      reason: 'refused',
      said: expect.stringContaining('5.1.1') as string,
    },
    { municipality: '0151', mailedTo: 1 },
    { municipality: '0153', mailedTo: 0, reason: 'no-address' },
  ]);
  expect(mail.mails.flatMap(({ to }) => to).sort()).toEqual([
    'bodil@kbh.example',
    'indberetter@htk.example',
    'kirsten@ballerup.example',
  ]);
  expect((await listed(round)).map(({ municipality }) => municipality)).toEqual(
    expect.arrayContaining([...places]),
  );
  const [logged] = await onDatabase<{ detail: Sent & { notMailed: object[] } }>(
    first.place,
    `SELECT detail FROM audit_log WHERE action = 'reminder-sent' ORDER BY audit_id DESC LIMIT 1`,
  );
  expect(logged?.detail).toMatchObject({ sent: 3, failed: 26 });
  expect(logged?.detail.notMailed).toHaveLength(27);
  expect(JSON.stringify(logged)).not.toContain('bodil@');
});

describe('a mail server that does not work', () => {
  /** The outcome for the places with an address, at a server with this mail server. */
  async function outcome(smtp: string): Promise<readonly unknown[]> {
    const other = await anotherServer(smtp);
    try {
      const round = await opened();
      const { secretariat } = await castAt(other);
      const begun = Date.now();
      const { status, body } = await remind(round, secretariat);
      expect([status, body.sent, body.failed]).toEqual([201, 0, 29]);
      expect(Date.now() - begun).toBeLessThan(30_000);
      expect(await listed(round, secretariat)).toHaveLength(29);
      return [
        ...new Set(body.reminders.map(({ reason, said }) => `${reason}${said ? ` ${said}` : ''}`)),
      ].sort();
    } finally {
      await other.stop();
    }
  }

  test('because nobody listens there is told as unreachable', async () => {
    expect(await outcome(`smtp://127.0.0.1:${await freePort()}`)).toEqual(['no-address', 'unreachable']);
  });

  test('because it wants a password that we have not is told in its words', async () => {
    const strict = await startMailServer('rigtig');
    const wrong = strict.url.replace('rigtig', 'forkert');
    const [none, refusal] = await outcome(wrong);
    expect(none).toBe('no-address');
    expect(refusal).toMatch(/^refused 535 /);
    expect(strict.mails).toEqual([]);
    await strict.close();
  });

  test('with the right password it takes the mails', async () => {
    const strict = await startMailServer('rigtig');
    const other = await anotherServer(strict.url);
    const round = await opened();
    const { body } = await remind(round, (await castAt(other)).secretariat);
    expect([body.sent, strict.mails.length]).toEqual([4, 4]);
    await other.stop();
    await strict.close();
  });
});

test('nothing of all this was an internal error', () => {
  expect(server.log()).not.toMatch(/Error:|TypeError/);
});
