import { databaseUrlOf, onDatabase } from '../../support/database-of.ts';
import { type Person, personWith, signIn } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import { state } from './accounts.ts';

jest.setTimeout(300_000);

interface OwnSession {
  readonly id: string;
  readonly begunAt: string;
  readonly lastUsedAt: string;
  readonly here: boolean;
}

let server: RunningServer;
let twin: RunningServer;
beforeAll(async () => {
  server = await startServer();
  const DATABASE_URL = await databaseUrlOf(server.place);
  const env = { DATA_DIR: server.place.env['DATA_DIR'] ?? '', DATABASE_URL };
  twin = await startServer({ place: { env, remove: () => Promise.resolve() } });
});
afterAll(async () => {
  await twin?.stop();
  await server.stop();
});
beforeEach(() => onDatabase(server.place, 'DELETE FROM sessions'));

const listOf = async (person: Person): Promise<readonly OwnSession[]> =>
  (await person.ask<{ sessions: OwnSession[] }>('GET', '/sessions')).body.sessions;
const idOf = async (person: Person): Promise<string> =>
  (await listOf(person)).find(({ here }) => here)?.id ?? '';
const isIn = async (person: Person): Promise<boolean> => (await state(person)).user !== undefined;
const enter = (name = 'kommune-0169'): Promise<Person> => signIn(server.url, name);

describe('people see where they are signed in', () => {
  test('their own sessions alone, the newest first, and which of them asks', async () => {
    const desk = await enter();
    const tablet = await enter();
    await enter('godkender-0169');
    expect((await listOf(desk)).map(({ here }) => here)).toEqual([false, true]);
    expect((await listOf(tablet)).map(({ here }) => here)).toEqual([true, false]);
  });

  test('when each began and was last used, to the minute', async () => {
    const desk = await enter();
    await onDatabase(
      server.place,
      `UPDATE sessions SET created_at = now() - interval '3 hours', expires_at = now() + interval '20 minutes'`,
    );
    const tablet = await enter();
    const minutesAgo = (at: string): number => Math.round((Date.now() - Date.parse(at)) / 60_000);
    const told = async () =>
      (await listOf(tablet)).map(({ begunAt, lastUsedAt }) => [minutesAgo(begunAt), minutesAgo(lastUsedAt)]);
    expect(await told()).toEqual([
      [0, 0],
      [180, 40],
    ]);
    await desk.ask('GET', '/rounds');
    expect(await told()).toEqual([
      [0, 0],
      [180, 0],
    ]);
  });

  test('what has ended by itself is not among them', async () => {
    await enter();
    await onDatabase(server.place, `UPDATE sessions SET expires_at = now() - interval '1 second'`);
    await enter();
    await onDatabase(server.place, `UPDATE sessions SET created_at = now() - interval '8 hours'`);
    expect(await listOf(await enter())).toHaveLength(1);
  });

  test('their names open nothing, and tell nothing of the secret', async () => {
    const person = await enter();
    const id = await idOf(person);
    const [kept] = await onDatabase<{ hash: string }>(
      server.place,
      'SELECT token_hash AS hash FROM sessions',
    );
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect([kept?.hash, person.cookie.split('=')[1]]).not.toContain(id);
    for (const planted of [id, kept?.hash])
      expect(await isIn(personWith(server.url, `__Host-session=${planted}`))).toBe(false);
  });
});

describe('people end their sessions', () => {
  test('one, at once and in every process; the others go on', async () => {
    const [lost, desk] = [await enter(), await enter()];
    const address = `/sessions/${await idOf(lost)}`;
    expect((await desk.ask('DELETE', address)).status).toBe(204);
    expect(await isIn(personWith(twin.url, lost.cookie))).toBe(false);
    expect(await isIn(desk)).toBe(true);
    expect((await desk.ask('DELETE', address)).body.code).toBe('not-found');
  });

  test('all others, and again without harm', async () => {
    const [desk, ...others] = [await enter(), await enter(), await enter()];
    for (const _ of ['once', 'twice']) expect((await desk.ask('DELETE', '/sessions')).status).toBe(204);
    for (const other of others) expect(await isIn(other)).toBe(false);
    expect(await listOf(desk)).toHaveLength(1);
  });

  test('never somebody else’s, not even as an administrator', async () => {
    const person = await enter();
    const id = await idOf(person);
    for (const name of ['admin', 'sekretariat', 'godkender-0169']) {
      const stranger = await enter(name);
      expect((await stranger.ask('DELETE', `/sessions/${id}`)).body.code).toBe('not-found');
      expect((await stranger.ask('DELETE', '/sessions')).status).toBe(204);
    }
    expect(await isIn(person)).toBe(true);
  });

  test('not from another site', async () => {
    const [person, other] = [await enter(), await enter()];
    const headers = { origin: 'https://evil.example' };
    for (const address of ['/sessions', `/sessions/${await idOf(other)}`])
      expect((await person.ask('DELETE', address, { headers })).body.code).toBe('cross-site');
    expect(await isIn(other)).toBe(true);
  });

  test('and the log has it, once for each that ended something', async () => {
    const before = await onDatabase(
      server.place,
      `SELECT FROM audit_log WHERE action = 'sessions-ended' AND user_name = 'udvalg-0169'`,
    );
    const [desk, other] = [await enter('udvalg-0169'), await enter('udvalg-0169')];
    await desk.ask('DELETE', `/sessions/${await idOf(other)}`);
    await desk.ask('DELETE', '/sessions');
    const after = await onDatabase(
      server.place,
      `SELECT FROM audit_log WHERE action = 'sessions-ended' AND user_name = 'udvalg-0169'`,
    );
    expect(after.length - before.length).toBe(1);
  });
});
