import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { databaseUrlOf, onDatabase } from '../../support/database-of.ts';
import { cookieOf, type Person, personWith, type Reply, signIn } from '../../support/person.ts';
import { freePort, type RunningServer, startServer } from '../../support/server.ts';
import { right, state } from './accounts.ts';
import { type Claims, type Forger, secret, startForger, tokens } from './forger.ts';

jest.setTimeout(300_000);

const publicUrl = 'http://tilbudsvifte.test';
const callback = '/session/provider/callback';
const refused = '/log-ind?fejl=provider-refused';
const client = { OIDC_CLIENT_ID: 'tilbudsvifte', OIDC_CLIENT_SECRET: secret, PUBLIC_URL: publicUrl };

/** A sign-in on its way: what the browser was told and given. */
interface Begun {
  readonly address: URL;
  readonly cookie: string;
}

const stateCookie = ({ headers }: Pick<Reply<unknown>, 'headers'>): string =>
  /__Host-sign-in=[^;]+/.exec(headers.getSetCookie().join('\n'))?.[0] ?? '';

async function begin(server: RunningServer, returnTo = '/overblik?aar=2026'): Promise<Begun> {
  const reply = await personWith(server.url).ask(
    'GET',
    `/session/provider?returnTo=${encodeURIComponent(returnTo)}`,
  );
  expect(reply.status).toBe(302);
  return { address: new URL(reply.headers.get('location') ?? ''), cookie: stateCookie(reply) };
}

const finish = (
  server: RunningServer,
  cookie: string,
  answer: Record<string, string>,
): Promise<Reply<unknown>> =>
  personWith(server.url, cookie).ask('GET', `${callback}?${new URLSearchParams(answer).toString()}`);

/** What came of an answer: where the browser is sent, and whether it got a session. */
const cameOf = (reply: Reply<unknown>): readonly [string | null, boolean] => [
  reply.headers.get('location'),
  cookieOf(reply).length > '__Host-session='.length,
];

let server: RunningServer;
let real: RunningServer;
let forged: RunningServer;
let forger: Forger;
let provider: ChildProcess;
let issuer = '';

beforeAll(async () => {
  server = await startServer();
  const DATABASE_URL = await databaseUrlOf(server.place);
  const place = {
    env: { DATA_DIR: server.place.env['DATA_DIR'] ?? '', DATABASE_URL },
    remove: () => Promise.resolve(),
  };
  const port = await freePort();
  issuer = `http://127.0.0.1:${port}`;
  provider = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'provider.mjs'), String(port), `${publicUrl}/api${callback}`],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  await new Promise<void>((resolve, reject) => {
    provider.stdout?.on('data', (text) => String(text).includes('ready') && resolve());
    provider.once('close', (code) => reject(new Error(`the provider ended with ${code}`)));
  });
  forger = await startForger();
  real = await startServer({ place, env: { ...client, OIDC_ISSUER: issuer } });
  forged = await startServer({ place, env: { ...client, OIDC_ISSUER: forger.issuer } });
});
afterAll(async () => {
  await real?.stop();
  await forged?.stop();
  await forger?.close();
  provider?.kill();
  await server.stop();
});

/** Goes through the provider's pages as a browser does, until it is sent back to us. */
async function atProvider({ address }: Begun, account: string): Promise<URLSearchParams> {
  const jar = new Map<string, string>();
  for (let next = address, step = 0; step < 10; step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(next, { redirect: 'manual', headers: { 'x-account': account, cookie } });
    for (const sent of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(sent) ?? [];
      jar.set(name, value);
    }
    next = new URL(reply.headers.get('location') ?? '', next);
    if (next.origin === publicUrl) return next.searchParams;
  }
  throw new Error('the provider did not send the browser back');
}

/** Signs in at the real provider as somebody with roles. */
async function enter(
  account: string,
): Promise<{ reply: Reply<unknown>; person: Person; answer: URLSearchParams }> {
  const begun = await begin(real);
  const answer = await atProvider(begun, account);
  const reply = await finish(real, begun.cookie, Object.fromEntries(answer));
  return { reply, person: personWith(real.url, cookieOf(reply)), answer };
}

describe('with a real provider', () => {
  test('the browser is sent there with code, PKCE, state and nonce, and remembers the state', async () => {
    const { address, cookie } = await begin(real);
    expect(address.origin).toBe(issuer);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      client_id: 'tilbudsvifte',
      redirect_uri: `${publicUrl}/api${callback}`,
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{40,}$/) as string,
    });
    expect(cookie).toBe(`__Host-sign-in=${address.searchParams.get('state')}`);
  });

  test('somebody with a role comes in with it, on the page that was left', async () => {
    const { reply, person } = await enter('mette,reporter:0169,approver:0101:on-behalf');
    expect(cameOf(reply)).toEqual(['/overblik?aar=2026', true]);
    const { user, pending } = await state(person);
    expect(user).toMatchObject({ name: 'mette', displayName: 'Navn mette' });
    expect(user?.rights).toEqual([
      { ...right('approver', '0101'), onBehalf: true },
      right('reporter', '0169'),
    ]);
    expect(pending).toEqual([]);
  });

  test('roles that have changed there count here at the next sign-in, and end the sessions before', async () => {
    const before = await enter('jens,reporter:0169');
    const after = await enter('jens,reporter:0101');
    expect((await state(after.person)).user?.rights).toEqual([right('reporter', '0101')]);
    expect((await state(before.person)).user).toBeUndefined();
  });

  test('who has lost every role there has lost them here at the next try, and the sessions with them', async () => {
    const before = await enter('ida,reporter:0169');
    expect(cameOf((await enter('ida')).reply)).toEqual([refused, false]);
    expect((await state(before.person)).user).toBeUndefined();
    const rows = await onDatabase(
      server.place,
      `SELECT 1 FROM user_rights r JOIN users u ON u.user_id = r.user_id WHERE u.name = 'ida'`,
    );
    expect(rows).toEqual([]);
  });

  test('the last administrator stays one, whatever the provider says, and is told why', async () => {
    const last = '/log-ind?fejl=last-administrator';
    const { person } = await enter('vera,administrator');
    await onDatabase(server.place, `UPDATE users SET active = false WHERE name = 'admin'`);
    try {
      for (const claimed of ['vera', 'vera,reporter:0169', 'vera,secretariat'])
        expect(cameOf((await enter(claimed)).reply)).toEqual([last, false]);
      expect((await state(person)).user?.rights).toEqual([right('administrator')]);
      expect((await person.ask('GET', '/users')).status).toBe(200);
      const { body } = await person.ask<{ events: { object: string; detail: object }[] }>(
        'GET',
        '/audit?action=sign-in-failed',
      );
      expect(body.events[0]).toMatchObject({ object: 'vera', detail: { reason: 'last-administrator' } });
      // Other people come and go as before.
      expect(cameOf((await enter('jonas,reporter:0169')).reply)[1]).toBe(true);
      expect(cameOf((await enter('jonas,approver:0169')).reply)[1]).toBe(true);
      // With a second one the first can go.
      await enter('viggo,administrator');
      const { person: now } = await enter('vera,reporter:0169');
      expect((await state(now)).user?.rights).toEqual([right('reporter', '0169')]);
      expect((await state(person)).user).toBeUndefined();
    } finally {
      await onDatabase(server.place, `UPDATE users SET active = true WHERE name = 'admin'`);
    }
  });

  test('the second factor of the provider is enough for the secretariat', async () => {
    const { person } = await enter('lone,secretariat');
    expect(await state(person)).toMatchObject({ pending: [], user: { rights: [right('secretariat')] } });
  });

  test.each([
    ['without roles', 'niels'],
    ['with roles that are none', 'ole,owner,reporter,administrator:0169,reporter:169'],
  ])('somebody %s stays out', async (_, account) => {
    expect(cameOf((await enter(account)).reply)).toEqual([refused, false]);
  });

  test('a closed account stays closed', async () => {
    const { person } = await enter('pia,reporter:0169');
    const admin = await signIn(server.url, 'admin');
    const { users } = (
      await admin.ask<{ users: { id: string; name: string; version: number }[] }>('GET', '/users')
    ).body;
    const pia = users.find(({ name }) => name === 'pia')!;
    await admin.ask('PATCH', `/users/${pia.id}`, {
      body: { active: false },
      headers: { 'if-match': String(pia.version) },
    });
    expect((await state(person)).user).toBeUndefined();
    expect(cameOf((await enter('pia,reporter:0169')).reply)).toEqual([refused, false]);
  });

  test('nobody takes over a local account by its name', async () => {
    expect(cameOf((await enter('sekretariat,secretariat')).reply)).toEqual([refused, false]);
  });

  test('an account of the provider has no password here', async () => {
    await enter('karen,reporter:0169');
    const reply = await personWith(server.url).ask('POST', '/session', {
      body: { name: 'karen', password: 'karen' },
    });
    expect(reply.body.code).toBe('sign-in-failed');
  });

  test('nor can an administrator give it one, which would be a way around the provider', async () => {
    await enter('lise,secretariat');
    const administrator = await signIn(server.url, 'admin');
    const { body } = await administrator.ask<{ users: readonly { id: string; name: string }[] }>(
      'GET',
      '/users',
    );
    const lise = body.users.find(({ name }) => name === 'lise');
    const reply = await administrator.ask('POST', `/users/${lise?.id}/password`, { body: {} });
    expect([reply.status, reply.body.code]).toEqual([409, 'step-refused']);
  });

  test('the session that the browser had before has ended', async () => {
    const { person: before } = await enter('bo,reporter:0169');
    expect((await state(before)).user).toMatchObject({ name: 'bo' });
    const begun = await begin(real);
    const answer = await atProvider(begun, 'tove,reporter:0169');
    const both = `${begun.cookie}; ${before.cookie}`;
    const reply = await finish(real, both, Object.fromEntries(answer));
    expect((await state(personWith(real.url, cookieOf(reply)))).user).toMatchObject({ name: 'tove' });
    expect((await state(before)).user).toBeUndefined();
  });

  test.each(['cross-site', 'same-site'])(
    'another site leads to the page of signing in, and begins nothing (%s)',
    async (site) => {
      const reply = await personWith(real.url).ask('GET', '/session/provider?returnTo=/', {
        headers: { 'sec-fetch-site': site },
      });
      expect([reply.status, reply.headers.get('location'), stateCookie(reply)]).toEqual([
        302,
        '/log-ind',
        '',
      ]);
    },
  );

  test('a code that was used before is refused by the provider, so it is by us', async () => {
    const { answer } = await enter('gitte,reporter:0169');
    const again = await begin(real);
    const replayed = { ...Object.fromEntries(answer), state: again.address.searchParams.get('state') ?? '' };
    expect(cameOf(await finish(real, again.cookie, replayed))).toEqual([refused, false]);
  });
});

describe('a forged or broken answer is refused', () => {
  const now = (): number => Math.floor(Date.now() / 1000);
  const claimsFor = ({ address }: Begun): Claims => ({
    iss: forger.issuer,
    sub: 'eva',
    aud: 'tilbudsvifte',
    iat: now(),
    exp: now() + 300,
    nonce: address.searchParams.get('nonce'),
    preferred_username: 'eva',
    roles: ['reporter:0169'],
  });
  const tokenAnswer = (token?: string): object => ({
    access_token: 'x',
    token_type: 'bearer',
    ...(token !== undefined && { id_token: token }),
  });
  const answerOf = ({ address }: Begun): Record<string, string> => ({
    code: 'a-code',
    state: address.searchParams.get('state') ?? '',
    iss: forger.issuer,
  });

  async function outcome(
    token: (claims: Claims) => string | undefined,
    changed: Claims = {},
  ): Promise<readonly unknown[]> {
    const begun = await begin(forged);
    forger.answer = tokenAnswer(token({ ...claimsFor(begun), ...changed }));
    return cameOf(await finish(forged, begun.cookie, answerOf(begun)));
  }

  test('a provider that calls itself by another name than ours is not asked', async () => {
    const elsewhere = forger.issuer.replace('127.0.0.1', 'localhost');
    const DATABASE_URL = await databaseUrlOf(server.place);
    const env = { DATA_DIR: server.place.env['DATA_DIR'] ?? '', DATABASE_URL };
    const place = { env, remove: () => Promise.resolve() };
    const other = await startServer({ place, env: { ...client, OIDC_ISSUER: elsewhere } });
    try {
      const reply = await personWith(other.url).ask('GET', '/session/provider?returnTo=/');
      expect([reply.status, reply.headers.get('location'), stateCookie(reply)]).toEqual([500, null, '']);
    } finally {
      await other.stop();
    }
  });

  test('the right one is taken, so the others fail for their own reason', async () => {
    expect(await outcome(tokens.right)).toEqual(['/overblik?aar=2026', true]);
  });

  const past = -3600;
  const statements: readonly (readonly [string, () => Claims])[] = [
    ['another nonce', () => ({ nonce: 'another' })],
    ['no nonce', () => ({ nonce: undefined })],
    ['for another program', () => ({ aud: 'another' })],
    [
      'for several programs, asked for by another',
      () => ({ aud: ['tilbudsvifte', 'another'], azp: 'another' }),
    ],
    ['of another provider', () => ({ iss: 'http://127.0.0.1:1' })],
    ['expired', () => ({ iat: now() + 2 * past, exp: now() + past })],
    ['without an end', () => ({ exp: undefined })],
    ['not yet valid', () => ({ nbf: now() + 3600 })],
    ['about nobody', () => ({ sub: undefined })],
  ];
  test.each(statements)('a statement %s', async (_, changed) => {
    expect(await outcome(tokens.right, changed())).toEqual([refused, false]);
  });

  const signatures = ['strangeKey', 'unknownKey', 'ownKeyInside', 'none', 'sharedSecret', 'changed'] as const;
  test.each(signatures)('a signature: %s', async (name) => {
    expect(await outcome(tokens[name])).toEqual([refused, false]);
  });

  test.each([
    ['no statement', () => undefined],
    ['a statement that is none', () => 'a.b.c'],
  ])('%s', async (_, token) => {
    expect(await outcome(token)).toEqual([refused, false]);
  });

  /** The right statement, with something wrong around it. */
  async function around(
    change: (begun: Begun) => Promise<readonly [string, Record<string, string>]>,
  ): Promise<void> {
    const begun = await begin(forged);
    forger.answer = tokenAnswer(tokens.right(claimsFor(begun)));
    const [cookie, answer] = await change(begun);
    expect(cameOf(await finish(forged, cookie, answer))).toEqual([refused, false]);
  }

  test('the state of nobody', () =>
    around(async (begun) => [begun.cookie, { ...answerOf(begun), state: 'another' }]));
  test('no state', () =>
    around(async (begun) => {
      const { code = '', iss = '' } = answerOf(begun);
      return [begun.cookie, { code, iss }];
    }));
  test('a browser without the cookie', () => around(async (begun) => ['', answerOf(begun)]));
  test('a browser with another sign-in’s cookie: an answer slipped to somebody else', () =>
    around(async (begun) => [(await begin(forged)).cookie, answerOf(begun)]));
  test('the name of another provider', () =>
    around(async (begun) => [begun.cookie, { ...answerOf(begun), iss: issuer }]));
  test('no name of the provider', () =>
    around(async (begun) => {
      const { code = '', state: given = '' } = answerOf(begun);
      return [begun.cookie, { code, state: given }];
    }));
  test('an error in place of a code', () =>
    around(async (begun) => {
      const { state: given = '', iss = '' } = answerOf(begun);
      return [begun.cookie, { error: 'access_denied', state: given, iss }];
    }));
  test('a second time', () =>
    around(async (begun) => {
      expect(cameOf(await finish(forged, begun.cookie, answerOf(begun)))[1]).toBe(true);
      return [begun.cookie, answerOf(begun)];
    }));
  test('after more than ten minutes', () =>
    around(async (begun) => {
      await onDatabase(server.place, `UPDATE sign_in_requests SET expires_at = now() - interval '1 second'`);
      return [begun.cookie, answerOf(begun)];
    }));
  test('a refusal of the provider to give anything for the code', () =>
    around(async (begun) => {
      forger.answer = { error: 'invalid_grant' };
      return [begun.cookie, answerOf(begun)];
    }));

  test('our proof for the code is the one that the browser’s address announced', async () => {
    const begun = await begin(forged);
    forger.answer = tokenAnswer(tokens.right(claimsFor(begun)));
    await finish(forged, begun.cookie, answerOf(begun));
    const verifier = forger.asked.at(-1)?.get('code_verifier') ?? '';
    expect(createHash('sha256').update(verifier).digest('base64url')).toBe(
      begun.address.searchParams.get('code_challenge'),
    );
  });
});

describe('after signing in nobody is sent to another site', () => {
  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example/',
    'javascript:alert(1)',
    'evil.example',
    '/a\r\nset-cookie: x=y',
    '/\tevil',
    '',
  ])('%j', async (returnTo) => {
    const reply = await personWith(real.url).ask(
      'GET',
      `/session/provider?returnTo=${encodeURIComponent(returnTo)}`,
    );
    expect([reply.status, reply.body.code]).toEqual([400, 'validation']);
  });
});
