import { onDatabase } from '../../support/database-of.ts';
import type { Reply } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import {
  begin,
  type Cast,
  castOf,
  type Delivery,
  deliver,
  explain,
  look,
  openRound,
  type Round,
  take,
  taken,
} from './reporting.ts';

jest.setTimeout(300_000);

/** Where the forms of a round stand. */
interface Status {
  readonly round: Round;
  readonly submitted: { readonly done: number; readonly of: number };
  readonly accepted: { readonly done: number; readonly of: number };
  readonly inTime: { readonly done: number; readonly of: number };
  readonly forms: readonly {
    municipality: string;
    kind: string;
    state: string;
    late: boolean;
    deadlineAt: string;
    extensionReason?: string;
  }[];
}

let server: RunningServer;
let cast: Cast;
beforeAll(async () => {
  server = await startServer();
  cast = await castOf(server.url);
});
afterAll(() => server.stop());

const status = async (round: Round, by = cast.secretariat): Promise<Status> =>
  (await by.ask<Status>('GET', `/rounds/${round.id}`)).body;
const change = (round: Round, body: object, version = round.version): Promise<Reply<Round>> =>
  cast.secretariat.ask<Round>('PATCH', `/rounds/${round.id}`, {
    body,
    headers: { 'if-match': String(version) },
  });
const extend = (round: Round, body: object): Promise<Reply<Round>> =>
  cast.secretariat.ask<Round>('POST', `/rounds/${round.id}/extensions`, {
    body: { municipality: '0169', reason: 'Sygdom', ...body },
  });
const draft = (round: Round, kind = 'need'): { round: string; kind: string; way: string } => ({
  round: round.id,
  kind,
  way: 'unchanged',
});

async function submitted(round: Round): Promise<Delivery> {
  const made = await deliver(cast.reporter, draft(round));
  const words = Object.fromEntries(made.unusual.map(({ key }) => [key, 'ord']));
  return taken(cast.reporter, (await explain(cast.reporter, made, words)).body, 'submit');
}

/** A moment as the clock of Copenhagen shows it, minutes from now, worked out by the zone's own rules. */
function copenhagen(minutesFromNow: number): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return parts.format(Date.now() + minutesFromNow * 60_000).replace(' ', 'T');
}

describe('deadlines are said by the clock of Copenhagen', () => {
  // EU rule: summer time from the last Sunday of March to the last of October, both at 01:00 UTC.
  const clock: readonly (readonly [string, string, string])[] = [
    ['winter', '2026-11-27T12:00', '2026-11-27T11:00:00Z'],
    ['summer', '2026-07-01T12:00', '2026-07-01T10:00:00Z'],
    ['the day before summer time, at noon', '2026-03-28T12:00', '2026-03-28T11:00:00Z'],
    ['the last minute before summer time', '2026-03-29T01:59', '2026-03-29T00:59:00Z'],
    ['the first minute of summer time', '2026-03-29T03:00', '2026-03-29T01:00:00Z'],
    ['the hour that does not exist is the one after it', '2026-03-29T02:30', '2026-03-29T01:30:00Z'],
    ['the last day of summer time, at midnight', '2026-10-25T00:00', '2026-10-24T22:00:00Z'],
    ['the hour before the one that comes twice', '2026-10-25T01:59', '2026-10-24T23:59:00Z'],
    ['the hour that comes twice counts as the later one', '2026-10-25T02:30', '2026-10-25T01:30:00Z'],
    ['the first hour that is winter again', '2026-10-25T03:00', '2026-10-25T02:00:00Z'],
    ['spring a year later', '2027-03-28T03:00', '2027-03-28T01:00:00Z'],
    ['autumn a year later', '2027-10-31T03:00', '2027-10-31T02:00:00Z'],
    ['the leap day', '2028-02-29T23:59', '2028-02-29T22:59:00Z'],
    ['the last minute of the year', '2026-12-31T23:59', '2026-12-31T22:59:00Z'],
  ];
  test.each(clock)('%s: %s is %s', async (_, deadlineAt, utc) => {
    const round = await openRound(cast.secretariat, { deadlineAt });
    expect(round.deadlineAt).toBe(utc);
    expect((await change(round, { deadlineAt: '2099-01-01T12:00' })).body.deadlineAt).toBe(
      '2099-01-01T11:00:00Z',
    );
  });

  test.each([
    '2027-02-29T12:00',
    '2026-04-31T12:00',
    '2026-13-01T12:00',
    '2026-01-01T24:00',
    '2026-01-01',
    '2026-01-01T12:00Z',
    '2026-01-01T12:00:00',
    'i morgen',
    '',
    null,
  ])('no deadline at %j', async (deadlineAt) => {
    const body = {
      label: 'x',
      period: '2026',
      kinds: ['need'],
      area: '1084',
      opensAt: '2020-01-01T08:00',
      deadlineAt,
    };
    const reply = await cast.secretariat.ask('POST', '/rounds', { body });
    expect([reply.status, reply.body.errors.map(({ field }) => field)]).toEqual([400, ['deadlineAt']]);
  });

  test('a day that has an hour more keeps the deadline at its hour', async () => {
    const [before, after] = [
      await openRound(cast.secretariat, { deadlineAt: '2026-10-24T12:00' }),
      await openRound(cast.secretariat, { deadlineAt: '2026-10-25T12:00' }),
    ];
    expect((Date.parse(after.deadlineAt) - Date.parse(before.deadlineAt)) / 3_600_000).toBe(25);
  });
});

describe('a round', () => {
  test('is planned, open, closed: deliveries are taken while it is open', async () => {
    const planned = await openRound(cast.secretariat, { opensAt: copenhagen(60) });
    expect(planned.phase).toBe('planned');
    expect((await begin(cast.reporter, draft(planned))).body.code).toBe('round-closed');
    const opened = (await change(planned, { opensAt: copenhagen(-60) })).body;
    expect(opened.phase).toBe('open');
    expect((await deliver(cast.reporter, draft(opened))).state).toBe('draft');
    const closed = (await change(opened, { deadlineAt: copenhagen(-1) })).body;
    expect(closed.phase).toBe('closed');
    expect((await begin(cast.reporter, draft(closed))).body.code).toBe('round-closed');
  });

  test('a draft of yesterday may be submitted after the deadline, and is told as late', async () => {
    const round = await openRound(cast.secretariat);
    const made = await deliver(cast.reporter, draft(round));
    const closed = (await change(round, { deadlineAt: copenhagen(-1) })).body;
    const words = Object.fromEntries(made.unusual.map(({ key }) => [key, 'ord']));
    await taken(cast.reporter, (await explain(cast.reporter, made, words)).body, 'submit');
    const { forms, inTime } = await status(closed);
    expect(forms.find(({ municipality, kind }) => municipality === '0169' && kind === 'need')).toMatchObject({
      state: 'submitted',
      late: true,
    });
    expect(inTime).toEqual({ done: 0, of: 1 });
  });

  test('one municipality’s later deadline is its own', async () => {
    const round = await openRound(cast.secretariat, { deadlineAt: copenhagen(-30) });
    expect((await begin(cast.reporter, draft(round))).body.code).toBe('round-closed');
    expect((await extend(round, { deadlineAt: '2099-06-30T12:00' })).status).toBe(204);
    expect((await deliver(cast.reporter, draft(round))).state).toBe('draft');
    const { forms } = await status(round);
    const deadlines = new Map(
      forms.map(({ municipality, deadlineAt, late }) => [municipality, [deadlineAt, late]]),
    );
    expect(deadlines.get('0169')).toEqual(['2099-06-30T10:00:00Z', false]);
    expect(deadlines.get('0101')).toEqual([round.deadlineAt, true]);
    const other = { body: { ...draft(round), municipality: '0101' } };
    expect((await cast.secretariat.ask('POST', '/deliveries', other)).body.code).toBe('round-closed');
    await extend(round, { deadlineAt: '2099-07-31T12:00' });
    expect((await status(round)).forms.find(({ municipality }) => municipality === '0169')?.deadlineAt).toBe(
      '2099-07-31T10:00:00Z',
    );
    const { body } = await cast.administrator.ask<{ events: object[] }>(
      'GET',
      '/audit?action=deadline-extended',
    );
    expect(body.events).toHaveLength(2);
  });

  test('its reason is told with the municipality’s forms, to it and to the secretariat', async () => {
    const round = await openRound(cast.secretariat);
    await extend(round, { deadlineAt: '2099-06-30T12:00', reason: 'Nyt fagsystem på æøå' });
    await extend(round, { municipality: '0101', deadlineAt: '2099-06-30T12:00', reason: 'Kun Københavns' });
    const reasons = async (by = cast.secretariat): Promise<readonly unknown[]> =>
      (await status(round, by)).forms
        .filter((form) => 'extensionReason' in form)
        .map(({ municipality, kind, extensionReason }) => [municipality, kind, extensionReason]);
    const own = [
      ['0169', 'need', 'Nyt fagsystem på æøå'],
      ['0169', 'places', 'Nyt fagsystem på æøå'],
    ];
    const theirs = [
      ['0101', 'need', 'Kun Københavns'],
      ['0101', 'places', 'Kun Københavns'],
    ];
    expect(await reasons()).toEqual([...theirs, ...own]);
    expect(await reasons(cast.reporter)).toEqual(own);
    expect(await reasons(cast.approver)).toEqual(own);
  });

  test('a deadline that everybody’s has overtaken no longer counts', async () => {
    const round = await openRound(cast.secretariat);
    await extend(round, { deadlineAt: '2099-06-30T12:00' });
    await change(round, { deadlineAt: '2099-12-31T12:00' });
    const own = (await status(round, cast.reporter)).forms[0];
    expect([own?.deadlineAt, own && 'extensionReason' in own]).toEqual(['2099-12-31T11:00:00Z', false]);
  });

  test.each([
    ['earlier than everybody’s', { deadlineAt: '2098-12-31T12:00' }],
    ['the same as everybody’s', { deadlineAt: '2099-01-01T12:00' }],
    ['for somebody who does not take part', { deadlineAt: '2099-06-30T12:00', municipality: '0751' }],
    ['without a reason', { deadlineAt: '2099-06-30T12:00', reason: '' }],
    ['at a time that is none', { deadlineAt: '2099-06-31T12:00' }],
  ])('no deadline of one’s own %s', async (_, body) => {
    const round = await openRound(cast.secretariat);
    expect((await extend(round, body)).body.code).toBe('validation');
    const rows = await onDatabase(server.place, 'SELECT 1 FROM round_extensions WHERE round_id = $1', [
      round.id,
    ]);
    expect(rows).toEqual([]);
  });

  test.each([
    ['without forms', { kinds: [] }],
    ['with a form twice', { kinds: ['need', 'need'] }],
    ['of a kind that municipalities do not deliver', { kinds: ['population'] }],
    ['of an area that is none', { area: '9999' }],
    ['of a period that is none', { period: '2026K5' }],
    ['that ends before it opens', { opensAt: '2026-02-01T08:00', deadlineAt: '2026-01-01T08:00' }],
    ['without a name', { label: '' }],
    ['that is closed already by decree', { phase: 'closed' }],
  ])('none %s', async (_, changed) => {
    const body = {
      label: 'y',
      period: '2026',
      kinds: ['need'],
      area: '1084',
      opensAt: '2020-01-01T08:00',
      deadlineAt: '2099-01-01T12:00',
      ...changed,
    };
    expect((await cast.secretariat.ask('POST', '/rounds', { body })).status).toBe(400);
  });

  test('two of one name there are not', async () => {
    const body = {
      label: 'Samme navn',
      period: '2026',
      kinds: ['need'],
      area: '1084',
      opensAt: '2020-01-01T08:00',
      deadlineAt: '2099-01-01T12:00',
    };
    const replies = await Promise.all([1, 2].map(() => cast.secretariat.ask('POST', '/rounds', { body })));
    expect(replies.map(({ status: given }) => given).sort()).toEqual([201, 409]);
  });

  test('a change from an old version is refused, and cannot turn the order around', async () => {
    const round = await openRound(cast.secretariat);
    const changed = (await change(round, { note: 'Husk bemærkninger' })).body;
    expect(changed.version).toBe(round.version + 1);
    expect((await change(round, { note: 'x' })).body.code).toBe('changed-since');
    expect((await change(changed, { deadlineAt: '2019-01-01T12:00' })).body.code).toBe('validation');
  });

  test('tells how many of how many, and whom to remind of what', async () => {
    const round = await openRound(cast.secretariat);
    const before = await status(round);
    expect([before.submitted.done, before.submitted.of]).toEqual([0, before.forms.length]);
    expect(before.forms.length).toBe(29 * 2);
    const delivery = await submitted(round);
    expect((await status(round)).submitted).toEqual({ done: 1, of: 58 });
    const approved = await taken(cast.approver, delivery, 'approve', { contentHash: delivery.contentHash });
    await taken(cast.secretariat, approved, 'accept', { contentHash: delivery.contentHash });
    const after = await status(round);
    expect([after.accepted, after.inTime]).toEqual([
      { done: 1, of: 58 },
      { done: 1, of: 1 },
    ]);
    expect((await status(round, cast.reporter)).submitted).toEqual({ done: 1, of: 2 });
    const { body } = await cast.secretariat.ask<{
      reminders: { municipality: string; missing: string[]; reporters: string[] }[];
      canSend: boolean;
    }>('GET', `/rounds/${round.id}/reminders`);
    expect(body.canSend).toBe(false);
    expect(body.reminders).toHaveLength(29);
    expect(body.reminders.find(({ municipality }) => municipality === '0169')).toMatchObject({
      missing: ['places'],
      reporters: ['Demo: indberetter'],
    });
  });
});

describe('a program that is killed while it reads a delivery', () => {
  test('leaves nothing half written; the form is told as refused after a minute, and can be sent again', async () => {
    const round = await openRound(cast.secretariat, { kinds: ['need', 'places', 'use'] });
    const counts = (): Promise<readonly object[]> =>
      onDatabase(
        server.place,
        `SELECT (SELECT count(*) FROM need) AS need, (SELECT count(*) FROM batches WHERE accepted_no IS NOT NULL) AS accepted`,
      );
    const before = await counts();
    const { place } = server;
    const rows = Array.from({ length: 5000 }, (_, at) => [
      '0169',
      '2026',
      'AD_AUT',
      'ABL105',
      String(at),
      '',
      '',
      '',
      '',
      '',
      'x'.repeat(100),
    ]);
    const begun = await begin(cast.reporter, { round: round.id, kind: 'need', way: 'form', rows });
    expect(begun.body.state).toBe('reading');
    process.kill(server.pid, 'SIGKILL');
    const { stop } = server;
    const next = await startServer({ place });
    server = { ...next, stop: async (signal) => (await next.stop(signal), stop()) };
    cast = await castOf(server.url);
    expect(await counts()).toEqual(before);
    expect((await look(cast.reporter, begun.body.id)).state).toBe('reading');
    await onDatabase(
      place,
      `UPDATE deliveries SET seen_at = now() - interval '61 seconds' WHERE delivery_id = $1`,
      [begun.body.id],
    );
    const dead = await look(cast.reporter, begun.body.id);
    expect([dead.state, dead.steps]).toEqual(['refused', []]);
    expect((await take(cast.reporter, dead, 'submit')).body.code).toBe('step-refused');
    expect((await status(round, cast.reporter)).forms.find(({ kind }) => kind === 'need')?.state).toBe(
      'refused',
    );
    const again = await deliver(cast.reporter, draft(round));
    expect(again.state).toBe('draft');
    expect((await look(cast.reporter, begun.body.id)).state).toBe('replaced');
  });
});

test('nothing of all this was an internal error', () => {
  expect(server.log()).not.toMatch(/QueryFailedError|TypeError/);
});
