import { request } from 'node:http';
import { databaseUrlOf, onDatabase } from '../../support/database-of.ts';
import {
  codeOf,
  cookieOf,
  type Person,
  personWith,
  type Refusal,
  type Reply,
  signIn,
} from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import {
  type Account,
  addAccount,
  choosePassword,
  enterAs,
  type GivenRight,
  renewed,
  right,
  type SessionState,
  setSecondFactor,
  state,
} from './accounts.ts';

jest.setTimeout(300_000);

let server: RunningServer;
let twin: RunningServer;
let admin: Person;
beforeAll(async () => {
  server = await startServer();
  const DATABASE_URL = await databaseUrlOf(server.place);
  const env = { DATA_DIR: server.place.env['DATA_DIR'] ?? '', DATABASE_URL };
  twin = await startServer({ place: { env, remove: () => Promise.resolve() } });
  admin = await signIn(server.url, 'admin');
});
afterAll(async () => {
  await twin?.stop();
  await server.stop();
});

const inTwin = (person: Person): Person => personWith(twin.url, person.cookie);
const rightsOf = async (person: Person): Promise<readonly GivenRight[]> =>
  (await state(person)).user?.rights ?? [];
const change = (account: Account, version: number, body: object): Promise<Reply<Refusal & Account>> =>
  admin.ask('PATCH', `/users/${account.id}`, { body, headers: { 'if-match': String(version) } });
const start = (name: string, password: string, more: object = {}): Promise<Reply<Refusal & SessionState>> =>
  personWith(server.url).ask('POST', '/session', { body: { name, password, ...more } });

describe('the session’s cookie', () => {
  test('is bound to this host, hidden from scripts, encrypted and not sent from elsewhere', async () => {
    const reply = await start('kommune-0169', 'demo');
    const [cookie = ''] = reply.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-session=[\w-]{43}; /);
    expect(cookie.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });

  test('is another one after each sign-in, and the one before has ended', async () => {
    const before = await signIn(server.url, 'kommune-0169');
    const again = await before.ask('POST', '/session', { body: { name: 'kommune-0169', password: 'demo' } });
    expect(cookieOf(again)).not.toBe(before.cookie);
    expect((await state(before)).user).toBeUndefined();
    expect((await state(personWith(server.url, cookieOf(again)))).user?.name).toBe('kommune-0169');
  });

  test('a cookie that somebody planted is not taken up', async () => {
    const planted = personWith(server.url, `__Host-session=${'a'.repeat(43)}`);
    const reply = await planted.ask('POST', '/session', { body: { name: 'kommune-0169', password: 'demo' } });
    expect(cookieOf(reply)).not.toBe(planted.cookie);
    expect((await state(planted)).user).toBeUndefined();
  });

  test('after signing out it opens nothing, in both processes', async () => {
    const person = await signIn(server.url, 'kommune-0169');
    expect((await inTwin(person).ask('GET', '/rounds')).status).toBe(200);
    expect((await person.ask('DELETE', '/session')).headers.getSetCookie().join()).toMatch(/Max-Age=0/);
    for (const browser of [person, inTwin(person)])
      expect((await browser.ask('GET', '/rounds')).body.code).toBe('sign-in-needed');
  });

  test('its secret is not kept, only the hash of it', async () => {
    const { cookie } = await signIn(server.url, 'kommune-0169');
    const secret = cookie.split('=')[1] ?? '';
    const rows = await onDatabase<{ kept: boolean }>(
      server.place,
      'SELECT bool_or(s::text LIKE $1) AS kept FROM sessions s',
      [`%${secret}%`],
    );
    expect(secret).toHaveLength(43);
    expect(rows).toEqual([{ kept: false }]);
  });

  const ofCommittee = `user_id = (SELECT user_id FROM users WHERE name = 'udvalg-0169')`;
  const minutesLeft = async (): Promise<number | undefined> => {
    const [kept] = await onDatabase<{ minutes: number }>(
      server.place,
      `SELECT round(extract(epoch FROM max(expires_at) - now()) / 60)::int AS minutes FROM sessions WHERE ${ofCommittee}`,
    );
    return kept?.minutes;
  };

  test('ends by itself after an hour in which nothing was asked; whoever works goes on', async () => {
    const person = await signIn(server.url, 'udvalg-0169');
    expect(await minutesLeft()).toBe(60);
    await onDatabase(
      server.place,
      `UPDATE sessions SET expires_at = now() + interval '20 minutes' WHERE ${ofCommittee}`,
    );
    expect((await state(person)).user).toBeDefined();
    expect(await minutesLeft()).toBe(60);
    await onDatabase(
      server.place,
      `UPDATE sessions SET expires_at = now() - interval '1 second' WHERE ${ofCommittee}`,
    );
    expect((await state(person)).user).toBeUndefined();
  });

  test('ends by itself after the hours that are set, however busy it is', async () => {
    const person = await signIn(server.url, 'udvalg-0169');
    const begun = (minutes: number) =>
      onDatabase(
        server.place,
        `UPDATE sessions SET created_at = now() - make_interval(mins => ${minutes}) WHERE ${ofCommittee}`,
      );
    await begun(7 * 60 + 50);
    expect((await state(person)).user).toBeDefined();
    await begun(8 * 60);
    expect((await state(person)).user).toBeUndefined();
  });
});

describe('a change from another site is refused', () => {
  const elsewhere: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['another site', { origin: 'https://evil.example' }],
    ['a sibling of the host', { origin: 'http://other.127.0.0.1' }],
    ['another port of the host', { origin: 'http://127.0.0.1:1' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['an empty origin', { origin: '' }],
    ['a page that the browser calls foreign', { 'sec-fetch-site': 'cross-site' }],
    ['a page of a sibling', { 'sec-fetch-site': 'same-site' }],
    ['an address typed in', { 'sec-fetch-site': 'none' }],
  ];

  test.each(elsewhere)('%s', async (_, headers) => {
    const person = await signIn(server.url, 'kommune-0169');
    const reply = await person.ask('DELETE', '/session', { headers });
    expect([reply.status, reply.body.code]).toEqual([403, 'cross-site']);
    expect((await state(person)).user?.name).toBe('kommune-0169');
  });

  test('a request without any origin', async () => {
    const { cookie } = await signIn(server.url, 'kommune-0169');
    const status = await new Promise((resolve, reject) => {
      const sent = request(
        `${server.url}/api/session`,
        { method: 'DELETE', headers: { cookie } },
        ({ statusCode }) => resolve(statusCode),
      );
      sent.on('error', reject).end();
    });
    expect(status).toBe(403);
  });

  const forms: readonly (readonly [string, string])[] = [
    ['text/plain', '{"name":"kommune-0169","password":"demo"}'],
    ['application/x-www-form-urlencoded', 'name=kommune-0169&password=demo'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="name"\r\n\r\nkommune-0169\r\n--x--',
    ],
  ];
  test.each(forms)('a form that any page can send: %s', async (type, body) => {
    const sent = (origin: string): Promise<Reply<Refusal>> =>
      personWith(server.url).ask('POST', '/session', { body, headers: { 'content-type': type, origin } });
    expect((await sent('https://evil.example')).status).toBe(415);
    // Even from a page of ours only JSON is read.
    const own = await sent(server.url);
    expect([own.status, own.headers.getSetCookie()]).toEqual([415, []]);
  });

  test('other spellings of a method change nothing', async () => {
    const person = await signIn(server.url, 'kommune-0169');
    for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override'])
      await person.ask('GET', '/session', { headers: { [name]: 'DELETE' } });
    expect((await state(person)).user?.name).toBe('kommune-0169');
  });
});

describe('rights', () => {
  test('that change count from the next request on, in both processes', async () => {
    const { person, account } = await enterAs(admin, 'flytter', [right('reporter', '0169')]);
    expect(await rightsOf(inTwin(person))).toEqual([right('reporter', '0169')]);
    const { version } = (await admin.ask<{ users: Account[] }>('GET', '/users')).body.users.find(
      ({ id }) => id === account.id,
    )!;
    let moved = false;
    const late: number[] = [];
    const stream = (async () => {
      for (let sent = 0; sent < 60; sent += 1) {
        const after = moved;
        const { body } = await inTwin(person).ask<{ forms?: { municipality: string }[] }>(
          'GET',
          '/deliveries',
        );
        if (after) late.push(Object.keys(body).includes('deliveries') ? 1 : 0);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    })();
    expect((await change(account, version, { rights: [right('reporter', '0101')] })).status).toBe(200);
    moved = true;
    await stream;
    expect(late.length).toBeGreaterThan(5);
    // The old sessions have ended with the old rights: nothing of the municipality comes after the answer.
    expect(late.reduce((sum, one) => sum + one, 0)).toBe(0);
    const again = await signIn(server.url, 'flytter', 'fjord-lampe-under-broen');
    expect(await rightsOf(again)).toEqual([right('reporter', '0101')]);
  });

  test('that the database loses count at once even while the session lives', async () => {
    const { person } = await enterAs(admin, 'mister', [right('approver', '0169')]);
    await onDatabase(
      server.place,
      `DELETE FROM user_rights r USING users u WHERE u.user_id = r.user_id AND u.name = 'mister'`,
    );
    expect((await inTwin(person).ask('GET', '/rounds')).body.code).toBe('forbidden');
  });

  test('of an account that is closed in the database count no more, whatever sessions it left', async () => {
    const { person } = await enterAs(admin, 'lukket-udenom', [right('approver', '0169')]);
    await onDatabase(server.place, `UPDATE users SET active = false WHERE name = 'lukket-udenom'`);
    expect((await inTwin(person).ask('GET', '/rounds')).body.code).toBe('sign-in-needed');
  });

  test('a closed account is out, and cannot come back in', async () => {
    const { person, account, password } = await enterAs(admin, 'lukket', [right('approver', '0169')]);
    expect((await change(account, 2, { active: false })).body.active).toBe(false);
    expect((await state(person)).user).toBeUndefined();
    expect((await start('lukket', password)).body.code).toBe('sign-in-failed');
  });

  test('answers kept for a repeated request go with the rights', async () => {
    const { person, account } = await enterAs(admin, 'gentager', [right('reporter', '0169')]);
    const sent = { body: { fileName: 'a.csv', size: 5 }, headers: { 'idempotency-key': 'k' } };
    const first = await person.ask<{ id: string }>('POST', '/uploads', sent);
    expect((await person.ask<{ id: string }>('POST', '/uploads', sent)).body).toEqual(first.body);
    await change(account, 2, { rights: [right('reporter', '0101')] });
    const again = await signIn(server.url, 'gentager', 'fjord-lampe-under-broen');
    expect((await again.ask<{ id: string }>('POST', '/uploads', sent)).body.id).not.toBe(first.body.id);
  });

  const wrong: readonly (readonly [string, object, string])[] = [
    ['a municipality that does not exist', { rights: [right('reporter', '9999')] }, 'validation'],
    ['a region-wide role for a municipality', { rights: [right('secretariat', '0169')] }, 'validation'],
    ['a municipal role for nobody', { rights: [right('reporter')] }, 'validation'],
    ['a role that does not exist', { rights: [right('owner', '0169')] }, 'validation'],
    [
      'the same right twice',
      { rights: [right('reporter', '0169'), right('reporter', '0169')] },
      'validation',
    ],
    ['no name', { displayName: null }, 'validation'],
    ['neither open nor closed', { active: null }, 'validation'],
    ['the kept password', { passwordHash: 'x' }, 'unknown-parameter'],
    ['who it is', { id: 'x' }, 'unknown-parameter'],
    ['its own name', { name: 'anden' }, 'unknown-parameter'],
    ['the demonstration’s mark', { demonstration: true }, 'unknown-parameter'],
    ['the version', { version: 9 }, 'unknown-parameter'],
  ];
  test.each(wrong)('cannot be set to %s', async (_, body, code) => {
    const [account] = (await admin.ask<{ users: Account[] }>('GET', '/users')).body.users.filter(
      ({ name }) => name === 'udvalg-0169',
    );
    const reply = await change(account!, account!.version, body);
    expect([reply.status, reply.body.code]).toEqual([400, code]);
  });

  test('a change made from an old version is refused; without a version too', async () => {
    const { user } = await addAccount(admin, 'to-haender', []);
    expect((await change(user, 1, { displayName: 'A' })).body.version).toBe(2);
    expect((await change(user, 1, { displayName: 'B' })).body.code).toBe('changed-since');
    expect((await admin.ask('PATCH', `/users/${user.id}`, { body: {} })).body.code).toBe('version-needed');
  });

  test.each([
    ['null', null],
    ['an empty text', ''],
  ])('its mail address is removed with %s, and the log keeps none', async (how, email) => {
    const name = `med-adresse-${how.length}`;
    const { user } = await addAccount(admin, name, []);
    const set = await change(user, 1, { email: 'privat@example.dk' });
    expect(set.body).toMatchObject({ email: 'privat@example.dk' });
    const kept = await change(user, 2, { displayName: 'Uden ord om adressen' });
    expect(kept.body).toMatchObject({ email: 'privat@example.dk' });
    const removed = await change(user, 3, { email });
    expect([removed.status, Object.keys(removed.body).includes('email')]).toEqual([200, false]);
    const rows = await onDatabase(server.place, 'SELECT email FROM users WHERE name = $1', [name]);
    expect(rows).toEqual([{ email: null }]);
    const { body, text } = await admin.ask<{ events: { object: string; detail: { email?: string } }[] }>(
      'GET',
      '/audit?action=user-changed',
    );
    const told = body.events.filter(({ object }) => object === name).map(({ detail }) => detail.email);
    expect(told).toEqual(['removed', undefined, 'set']);
    expect(text).not.toContain('privat@example.dk');
  });

  test.each(['x', 'a@', ' ', 7, false, [], ['a@example.dk']])('%j is no mail address', async (email) => {
    const { users } = (await admin.ask<{ users: Account[] }>('GET', '/users')).body;
    const account = users.find(({ name }) => name === 'udvalg-0169')!;
    const reply = await change(account, account.version, { email });
    expect([reply.status, reply.body.errors.map(({ field }) => field)]).toEqual([400, ['email']]);
  });

  test('the last administrator stays one', async () => {
    const { users } = (await admin.ask<{ users: Account[] }>('GET', '/users')).body;
    const last = users.find(({ name }) => name === 'admin')!;
    for (const body of [{ active: false }, { rights: [] }, { rights: [right('secretariat')] }])
      expect((await change(last, last.version, body)).body.code).toBe('last-administrator');
    expect((await admin.ask('GET', '/users')).status).toBe(200);
  });
});

describe('passwords', () => {
  test('a name is taken once, also when two ask at the same moment, and in any case of letters', async () => {
    const body = { name: 'Tvilling', displayName: 'T', rights: [] };
    const replies = await Promise.all([1, 2, 3].map(() => admin.ask('POST', '/users', { body })));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await admin.ask('POST', '/users', { body: { ...body, name: 'tvilling' } })).body.code).toBe(
      'name-taken',
    );
  });

  test('the first one is shown once and opens nothing until another is chosen', async () => {
    const { password } = await addAccount(admin, 'ny-indberetter', [right('reporter', '0169')]);
    expect(password).toMatch(/^[a-z]+(-[a-z]+){4}$/);
    const person = await signIn(server.url, 'ny-indberetter', password);
    expect(await state(person)).toMatchObject({ pending: ['password'], user: { rights: [] } });
    expect((await person.ask('GET', '/rounds')).body.code).toBe('forbidden');
    const entered = await choosePassword(person, password, 'sejl-langs-den-groenne-kyst');
    expect(await state(entered)).toMatchObject({
      pending: [],
      user: { rights: [right('reporter', '0169')] },
    });
    expect((await state(person)).user).toBeUndefined();
    expect((await start('ny-indberetter', password)).body.code).toBe('sign-in-failed');
  });

  const bad: readonly (readonly [string, string])[] = [
    ['kort', 'password-too-short'],
    ['elleve-tegn', 'password-too-short'],
    ['x'.repeat(201), 'password-too-long'],
    ['passwordpassword', 'password-leaked'],
    ['123password123', 'password-leaked'],
    ['aaaaaaaaaaaaaaaa', 'password-leaked'],
    ['tilbudsvifte-2026', 'password-leaked'],
    ['min-VAELGER-kode-9', 'password-contains-name'],
  ];
  test('a bad choice is refused with what is wrong', async () => {
    const { password } = await addAccount(admin, 'vaelger', []);
    const person = await signIn(server.url, 'vaelger', password);
    for (const [next, code] of [...bad, [password, 'password-leaked'] as const]) {
      const { body } = await person.ask('PUT', '/session/password', { body: { current: password, next } });
      expect([next, body.code, body.errors.map(({ field }) => field)]).toEqual([next, code, ['next']]);
    }
    const wrong = await person.ask('PUT', '/session/password', {
      body: { current: 'x', next: 'sejl-langs-kysten-i-nat' },
    });
    expect(wrong.body.code).toBe('sign-in-failed');
  });

  test('a new one from the administrator ends the sessions and must be changed again', async () => {
    const { person, account, password } = await enterAs(admin, 'glemmer', [right('reporter', '0169')]);
    const { body } = await admin.ask<{ password: string }>('POST', `/users/${account.id}/password`, {
      body: {},
    });
    expect((await state(person)).user).toBeUndefined();
    expect((await start('glemmer', password)).body.code).toBe('sign-in-failed');
    expect((await start('glemmer', body.password)).body.pending).toEqual(['password']);
  });

  test('none is kept in clear, nor an answer that holds one', async () => {
    const headers = { 'idempotency-key': 'secret' };
    const body = { name: 'hemmelig', displayName: 'H', rights: [] };
    const { password } = (await admin.ask<{ password: string }>('POST', '/users', { body, headers })).body;
    // The same address with a letter spelt otherwise.
    const spelt = await admin.ask<{ password: string }>('POST', '/%75sers', {
      body: { ...body, name: 'hemmelig-to' },
      headers: { 'idempotency-key': 'spelt' },
    });
    expect(spelt.status).toBe(201);
    for (const table of ['users', 'idempotent_requests', 'audit_log'])
      for (const shown of [password, spelt.body.password]) {
        const rows = await onDatabase<{ kept: boolean | null }>(
          server.place,
          `SELECT bool_or(t::text LIKE $1) AS kept FROM ${table} t`,
          [`%${shown}%`],
        );
        expect([table, rows[0]?.kept ?? false]).toEqual([table, false]);
      }
  });

  test('demonstration accounts keep theirs', async () => {
    const reply = await admin.ask('PUT', '/session/password', {
      body: { current: 'demo', next: 'sejl-langs-kysten-i-nat' },
    });
    expect(reply.body.code).toBe('step-refused');
  });
});

describe('the second factor', () => {
  let secretary: Person;
  let secret = '';
  const password = 'fjord-lampe-under-broen';

  test('who serves all municipalities has no rights before it is set up', async () => {
    const entered = await enterAs(admin, 'sekretaer', [right('secretariat')]);
    expect(await state(entered.person)).toMatchObject({ pending: ['second-factor'], user: { rights: [] } });
    expect((await entered.person.ask('GET', '/publications')).body.code).toBe('forbidden');
    const wrong = await entered.person.ask('PUT', '/session/second-factor', {
      body: { current: password, code: '000000' },
    });
    expect(wrong.body.code).toBe('sign-in-failed');
    const set = await setSecondFactor(entered.person, password);
    [secretary, secret] = [set.person, set.secret];
    expect(await state(secretary)).toMatchObject({ pending: [], user: { rights: [right('secretariat')] } });
    expect((await state(entered.person)).user).toBeUndefined();
  });

  test('is asked for from then on, and only after the right password', async () => {
    expect((await start('sekretaer', password)).body.code).toBe('second-factor-needed');
    expect((await start('sekretaer', 'wrong')).body.code).toBe('sign-in-failed');
    expect((await start('sekretaer', password, { code: '123456' })).body.code).toBe('sign-in-failed');
    expect((await start('sekretaer', password, { code: 'abcdef' })).body.code).toBe('validation');
  });

  test('a code works once, and none before it', async () => {
    const now = Date.now();
    await onDatabase(server.place, `UPDATE users SET totp_last_step = NULL WHERE name = 'sekretaer'`);
    const code = codeOf(secret, now);
    expect((await start('sekretaer', password, { code })).status).toBe(201);
    expect((await start('sekretaer', password, { code })).body.code).toBe('sign-in-failed');
    expect((await start('sekretaer', password, { code: codeOf(secret, now - 30_000) })).body.code).toBe(
      'sign-in-failed',
    );
  });

  test('twenty at the same moment with the same code: one comes in', async () => {
    await onDatabase(server.place, `UPDATE users SET totp_last_step = NULL WHERE name = 'sekretaer'`);
    await onDatabase(server.place, 'DELETE FROM sign_in_attempts');
    const code = codeOf(secret);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => start('sekretaer', password, { code })),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  test('its owner cannot replace it; an administrator can remove it, which ends the sessions', async () => {
    await onDatabase(server.place, 'DELETE FROM sign_in_attempts');
    expect((await secretary.ask('POST', '/session/second-factor', { body: {} })).body.code).toBe(
      'step-refused',
    );
    const { users } = (await admin.ask<{ users: Account[] }>('GET', '/users')).body;
    const account = users.find(({ name }) => name === 'sekretaer')!;
    expect(account.secondFactor).toBe(true);
    expect((await admin.ask('DELETE', `/users/${account.id}/second-factor`)).status).toBe(204);
    expect((await state(secretary)).user).toBeUndefined();
    expect((await start('sekretaer', password)).body.pending).toEqual(['second-factor']);
  });

  test('a new first password does not go past it: the code is asked for all the same', async () => {
    await onDatabase(server.place, 'DELETE FROM sign_in_attempts');
    const { person, account, password: chosen } = await enterAs(admin, 'glemsom', [right('secretariat')]);
    const { secret: kept } = await setSecondFactor(person, chosen);
    const { body } = await admin.ask<{ password: string }>('POST', `/users/${account.id}/password`, {
      body: {},
    });
    expect((await start('glemsom', chosen)).body.code).toBe('sign-in-failed');
    expect((await start('glemsom', body.password)).body.code).toBe('second-factor-needed');
    const code = codeOf(kept, Date.now() + 30_000);
    expect((await start('glemsom', body.password, { code })).body.pending).toEqual(['password']);
  });

  test('an open browser is not enough to set one up: the password is asked for again', async () => {
    const person = await signIn(server.url, 'sekretaer', password);
    const { secret: made } = (
      await person.ask<{ secret: string }>('POST', '/session/second-factor', { body: {} })
    ).body;
    const code = codeOf(made);
    const confirm = (body: object): Promise<Reply<Refusal>> =>
      person.ask('PUT', '/session/second-factor', { body });
    expect((await confirm({ code })).body).toMatchObject({
      code: 'validation',
      errors: [{ field: 'current' }],
    });
    const wrong = await confirm({ code, current: 'fjord-lampe-under-himlen' });
    expect(wrong.body).toMatchObject({ code: 'sign-in-failed', errors: [{ field: 'current' }] });
    expect((await state(person)).pending).toEqual(['second-factor']);
  });

  test('an old one is not good for a new secret', async () => {
    const person = await signIn(server.url, 'sekretaer', password);
    const first = (await person.ask<{ secret: string }>('POST', '/session/second-factor', { body: {} })).body
      .secret;
    const second = (await person.ask<{ secret: string }>('POST', '/session/second-factor', { body: {} })).body
      .secret;
    const confirm = (code: string): Promise<Reply<Refusal>> =>
      person.ask('PUT', '/session/second-factor', { body: { current: password, code } });
    expect((await confirm(codeOf(first))).body).toMatchObject({
      code: 'sign-in-failed',
      errors: [{ field: 'code' }],
    });
    expect((await state(renewed(person, await confirm(codeOf(second))))).pending).toEqual([]);
  });
});

describe('the log', () => {
  test('has every change, newest first, with who did it and no secret', async () => {
    const { body, text } = await admin.ask<{
      events: { action: string; user: string; id: string; at: string; requestId: string }[];
    }>('GET', '/audit');
    expect(text).not.toMatch(/\$argon2|otpauth:|\b[A-Z2-7]{32}\b|fjord-lampe-under-broen|sejl-langs/);
    for (const { action, user, at } of body.events) {
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect([action, user === '']).toEqual([action, action === 'sign-in-failed']);
    }
    const actions = new Set(body.events.map(({ action }) => action));
    for (const action of [
      'second-factor-set',
      'second-factor-removed',
      'user-added',
      'user-changed',
      'password-changed',
      'password-reset',
      'sign-in-failed',
      'signed-in',
    ])
      expect([action, actions.has(action)]).toEqual([action, true]);
    const ids = body.events.map(({ id }) => Number(id));
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
  });

  test.each(["UPDATE audit_log SET user_name = 'x'", 'DELETE FROM audit_log', 'TRUNCATE audit_log'])(
    'the database itself refuses: %s',
    async (sql) => {
      await expect(onDatabase(server.place, sql)).rejects.toThrow('never changed or removed');
    },
  );
});

test('nothing of all this was an internal error', () => {
  expect(server.log()).not.toMatch(/\/api\/.*(QueryFailedError|TypeError)/);
});
