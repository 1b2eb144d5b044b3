import { spawn } from 'node:child_process';
import path from 'node:path';
import { runCli } from '../../support/cli.ts';
import { listsPlace } from '../../support/copied-place.ts';
import type { Place } from '../../support/place.ts';
import { type Person, personWith, signIn } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import { addAccount, choosePassword, right, setSecondFactor, state } from './accounts.ts';
import { matrix } from './matrix.ts';
import { nothing, requestOf, type Things } from './matrix-requests.ts';

jest.setTimeout(300_000);

const root = process.env['PRODUCT_ROOT'] ?? path.resolve(import.meta.dirname, '../../..');

describe('an unsafe start is refused, and says why', () => {
  /** Starts the product with settings only; how it ended and what it said. */
  function startWith(
    settings: Readonly<Record<string, string>>,
  ): Promise<{ code: number | null; said: string }> {
    const env = {
      ...process.env,
      DATABASE_URL: '',
      PORT: '0',
      DATA_DIR: '/nonexistent/never-made',
      ...settings,
    };
    const child = spawn(process.execPath, ['api/dist/program/main.js'], { cwd: root, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
  }

  const database = 'postgres://nobody@127.0.0.1:1/none';
  const provider = { OIDC_ISSUER: 'https://id.example.dk', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };
  const unsafe: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    [
      'the demonstration with its known passwords on every address',
      { HOST: '0.0.0.0' },
      /HOST=0\.0\.0\.0.*DEMO/,
    ],
    ['the demonstration on a named address', { HOST: '192.0.2.1', DEMO: 'true' }, /HOST=192\.0\.2\.1.*DEMO/],
    ['the demonstration on every IPv6 address', { HOST: '::', DEMO: 'true' }, /HOST=::.*DEMO/],
    ['the same on a database server', { HOST: '0.0.0.0', DEMO: 'true', DATABASE_URL: database }, /DEMO/],
    [
      'an identity provider without our own address',
      { ...provider, DEMO: 'false' },
      /OIDC_ISSUER.*PUBLIC_URL/,
    ],
    [
      'an identity provider without our name there',
      { ...provider, OIDC_CLIENT_ID: '', PUBLIC_URL: 'https://x.dk' },
      /OIDC_CLIENT_ID/,
    ],
    [
      'an identity provider without a secret',
      { ...provider, OIDC_CLIENT_SECRET: '', PUBLIC_URL: 'https://x.dk' },
      /OIDC_CLIENT_SECRET/,
    ],
    ['a threshold that shows single persons', { DISCLOSURE_THRESHOLD: '1' }, /DISCLOSURE_THRESHOLD=1/],
    ['a session that never ends', { SESSION_HOURS: '1000' }, /SESSION_HOURS=1000/],
    ['any number of proxies', { TRUSTED_PROXIES: 'true' }, /TRUSTED_PROXIES=true/],
    ['a public address that is none', { PUBLIC_URL: 'javascript:alert(1)' }, /PUBLIC_URL=/],
    ['a reading that is neither open nor closed', { PUBLIC_READ: 'perhaps' }, /PUBLIC_READ=perhaps/],
  ];
  test.each(unsafe)('%s', async (_, settings, why) => {
    const { code, said } = await startWith(settings);
    expect(code).toBe(1);
    expect(said.replaceAll('\n', ' ')).toMatch(why);
  });
});

describe('a product without the demonstration', () => {
  let place: Place;
  let server: RunningServer;
  let administrator: Person;
  let first = '';
  let left = '';

  beforeAll(async () => {
    place = await listsPlace();
    const { stdout, stderr } = await runCli(
      ['user', 'add', 'Anna.Admin', '--role', 'administrator'],
      place.env,
    );
    first = /password: (\S+)$/.exec(stdout.trim())?.[1] ?? stderr;
    const env = { DEMO: 'false', PUBLIC_READ: 'false' };
    // Accounts of a demonstration that ran on this database before are shut as well.
    const demonstration = await startServer({ place });
    left = (await signIn(demonstration.url, 'admin')).cookie;
    await demonstration.stop();
    server = await startServer({ place, env });
  });
  afterAll(async () => {
    await server?.stop();
    await place.remove();
  });

  test('its first administrator comes from the command line, with a password of five words', async () => {
    expect(first).toMatch(/^[a-z]+(-[a-z]+){4}$/);
    const entered = await signIn(server.url, 'anna.admin', first);
    expect((await state(entered)).pending).toEqual(['password', 'second-factor']);
    const chosen = await choosePassword(entered, first, 'sejl-langs-den-groenne-kyst');
    expect((await state(chosen)).pending).toEqual(['second-factor']);
    expect((await chosen.ask('GET', '/users')).body.code).toBe('forbidden');
    administrator = (await setSecondFactor(chosen, 'sejl-langs-den-groenne-kyst')).person;
    expect((await administrator.ask('GET', '/users')).status).toBe(200);
  });

  test.each([
    [['user', 'add', 'x', '--role', 'owner'], 2, 'user add NAME'],
    [['user', 'remove', 'x', '--role', 'reporter'], 2, 'user add NAME'],
    [['user', 'add', 'x', 'y', '--role', 'reporter'], 2, 'user add NAME'],
  ])('the command line says what it takes: %j', async (args, code, said) => {
    if (place.env['DATABASE_URL'] === undefined) await server.stop();
    const run = await runCli(args, place.env);
    expect([run.code, run.stdout]).toEqual([code, '']);
    expect(run.stderr).toContain(said);
    if (place.env['DATABASE_URL'] === undefined)
      server = await startServer({ place, env: { DEMO: 'false', PUBLIC_READ: 'false' } });
  });

  test('the accounts with the known password do not open', async () => {
    for (const name of ['admin', 'sekretariat', 'kommune-0169']) {
      const reply = await personWith(server.url).ask('POST', '/session', {
        body: { name, password: 'demo' },
      });
      expect([name, reply.body.code]).toEqual([name, 'sign-in-failed']);
    }
  });

  test('nor do the sessions that were begun while it ran', async () => {
    expect(left).toContain('__Host-session=');
    expect((await state(personWith(server.url, left))).user).toBeUndefined();
    expect((await personWith(server.url, left).ask('GET', '/users')).body.code).toBe('sign-in-needed');
  });

  test('nothing is read without signing in, and says so', async () => {
    const nobody = personWith(server.url);
    const shown = matrix.filter(({ route }) =>
      /^GET \/api\/(analyses|reference|services|editions|agreements|notifications|meetings|scenarios)/.test(
        route,
      ),
    );
    expect(shown.length).toBeGreaterThan(40);
    const none = { id: nothing, evidence: nothing, survey: nothing, subscription: nothing, message: nothing };
    const nowhere: Partial<Things> = {
      ...{ decided: none, draft: none, sentNotification: nothing, meeting: none, draftMeeting: none },
      ...{ ownAlert: none, otherAlert: none },
    };
    for (const { route, on } of shown) {
      const { address } = requestOf(route, on, nowhere as Things);
      const { status, body } = await nobody.ask('GET', address);
      expect([address, status, body.code]).toEqual([address, 401, 'sign-in-needed']);
    }
  });

  test('whoever is signed in reads, whatever the role; who has not finished signing in does not', async () => {
    // The session outlives the server it was begun on.
    const signedIn = personWith(server.url, administrator.cookie);
    const { password } = await addAccount(signedIn, 'udvalg', [right('committee', '0169')]);
    const halfway = await signIn(server.url, 'udvalg', password);
    expect((await halfway.ask('GET', '/editions')).body.code).toBe('forbidden');
    const committee = await choosePassword(halfway, password, 'sejl-langs-kysten-i-nat');
    expect((await committee.ask('GET', '/editions')).status).toBe(200);
  });
});
