import { request } from 'node:http';
import { databaseUrlOf } from '../../support/database-of.ts';
import { signIn } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';

jest.setTimeout(300_000);

const publicUrl = 'https://vifte.example.dk';
const evil = 'evil.example:3000';
let plain: RunningServer;
let proxied: RunningServer;
let named: RunningServer;

beforeAll(async () => {
  // Also as two processes, whose address is set otherwise.
  const PUBLIC_URL = '';
  plain = await startServer({ env: { PUBLIC_URL } });
  const DATABASE_URL = await databaseUrlOf(plain.place);
  const env = { DATA_DIR: plain.place.env['DATA_DIR'] ?? '', DATABASE_URL };
  const place = { env, remove: () => Promise.resolve() };
  proxied = await startServer({ place, env: { TRUSTED_PROXIES: '1', PUBLIC_URL } });
  named = await startServer({ place, env: { TRUSTED_PROXIES: '1', PUBLIC_URL: publicUrl } });
});
afterAll(async () => {
  await named?.stop();
  await proxied?.stop();
  await plain?.stop();
});

interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly text: string;
}

/** One request with exactly these headers; fetch would write its own Host. */
function ask(
  server: RunningServer,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  const body = method === 'GET' ? undefined : '{"name":"sekretariat","password":"demo"}';
  return new Promise((resolve, reject) => {
    const sent = request({
      hostname,
      port,
      method,
      path,
      headers: { ...headers, 'content-type': 'application/json' },
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: JSON.stringify(response.rawHeaders), text }),
      );
    });
    sent.end(body);
  });
}

const enter = (server: RunningServer, headers: Readonly<Record<string, string>>): Promise<Answer> =>
  ask(server, 'POST', '/api/session', headers);
const hostOf = ({ url }: RunningServer): string => new URL(url).host;

test('a page whose name was led to this machine cannot sign in or change anything, with or without a proxy', async () => {
  for (const server of [plain, proxied]) {
    const port = new URL(server.url).port;
    for (const host of [
      evil,
      `evil.example:${port}`,
      `localhost.evil.example:${port}`,
      `127.0.0.1.evil.example:${port}`,
    ]) {
      const answer = await enter(server, { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' });
      expect([host, answer.status, (JSON.parse(answer.text) as { code: string }).code]).toEqual([
        host,
        403,
        'cross-site',
      ]);
      expect(answer.text + answer.headers).not.toContain('evil');
      expect(answer.headers).not.toContain('session=');
    }
  }
});

test('what a forwarded host says makes no page ours, whoever wrote it', async () => {
  const forwarded = {
    'x-forwarded-host': evil,
    'x-forwarded-proto': 'http',
    'x-original-host': evil,
    'x-host': evil,
    forwarded: `host=${evil};proto=http`,
  };
  for (const server of [plain, proxied]) {
    const host = hostOf(server);
    expect((await enter(server, { host, origin: `http://${evil}`, ...forwarded })).status).toBe(403);
    // The same with our own origin is still ours.
    expect((await enter(server, { host, origin: `http://${host}`, ...forwarded })).status).toBe(201);
  }
});

test('where the address is set, only pages of that address count, whatever was called', async () => {
  for (const host of [hostOf(named), evil, 'vifte.example.dk']) {
    expect((await enter(named, { host, origin: publicUrl })).status).toBe(201);
    for (const origin of [
      `http://${host}`,
      `http://${evil}`,
      'http://vifte.example.dk',
      `${publicUrl}.evil.example`,
    ])
      expect((await enter(named, { host, origin, 'x-forwarded-host': evil })).status).toBe(403);
  }
});

test('no answer holds an address that the request named', async () => {
  const { cookie } = await signIn(plain.url, 'sekretariat');
  const named = [
    '/',
    '/overblik',
    '/index.html',
    '/api/editions',
    '/api/editions/latest',
    '/api/openapi.json',
  ];
  const others = [
    '/api/session',
    '/api/rounds',
    '/api/nothing',
    '/api/session/provider?returnTo=/overblik',
    '//evil/..',
  ];
  for (const server of [plain, proxied])
    for (const path of [...named, ...others]) {
      const answer = await ask(server, 'GET', path, { host: evil, 'x-forwarded-host': evil, cookie });
      expect([path, /evil\.example/.test(answer.text + answer.headers)]).toEqual([path, false]);
    }
});

test.each(['POST', 'GET'])('a %s stays one, whatever a header says', async (method) => {
  const headers = { host: hostOf(plain), origin: plain.url, 'x-http-method-override': 'DELETE' };
  const answer = await ask(plain, method, '/api/session', headers);
  expect(answer.status).toBe(method === 'POST' ? 201 : 200);
});

test('a host with another name inside is not ours', async () => {
  const origin = plain.url;
  const statusOf = (host: string): Promise<number> =>
    enter(plain, { host, origin }).then(({ status }) => status);
  expect(await statusOf('127.0.0.1:3000@evil.example')).toBe(403);
});
