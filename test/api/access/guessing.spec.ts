import { databaseUrlOf, onDatabase } from '../../support/database-of.ts';
import { personWith, type Refusal, type Reply } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';

jest.setTimeout(600_000);

const perAccount = 10;
const perAddress = 50;
const wanted = 1000;

let server: RunningServer;
let twin: RunningServer;
let proxied: RunningServer;
beforeAll(async () => {
  server = await startServer();
  const DATABASE_URL = await databaseUrlOf(server.place);
  const env = { DATA_DIR: server.place.env['DATA_DIR'] ?? '', DATABASE_URL };
  const place = { env, remove: () => Promise.resolve() };
  twin = await startServer({ place });
  proxied = await startServer({ place, env: { TRUSTED_PROXIES: '1' } });
});
afterAll(async () => {
  await twin?.stop();
  await proxied?.stop();
  await server.stop();
});

const sql = (statement: string): Promise<readonly object[]> => onDatabase(server.place, statement);
beforeEach(() => sql('DELETE FROM sign_in_attempts'));

const guess = (
  at: RunningServer,
  name: string,
  { password = 'wrong', headers = {} }: { password?: string; headers?: Record<string, string> } = {},
): Promise<Reply<Refusal>> =>
  personWith(at.url).ask('POST', '/session', { body: { name, password }, headers });

/** Sends `wanted` guesses, twenty at a time; how many of them were judged, and what the others were told. */
async function attack(one: (at: number) => Promise<Reply<Refusal>>): Promise<Record<string, number>> {
  const told: Record<string, number> = {};
  for (let sent = 0; sent < wanted; sent += 20) {
    const replies = await Promise.all(Array.from({ length: 20 }, (_, at) => one(sent + at)));
    for (const { body } of replies) told[body.code] = (told[body.code] ?? 0) + 1;
  }
  return told;
}

const judged = async (attacking: Promise<Record<string, number>>): Promise<number> => {
  const { 'sign-in-failed': failed = 0, 'too-many-attempts': refused = 0, ...others } = await attacking;
  expect(others).toEqual({});
  expect(failed + refused).toBe(wanted);
  return failed;
};

const forged = (at: number): Record<string, string> => ({
  'x-forwarded-for': `10.${at % 250}.${Math.floor(at / 250)}.7`,
  forwarded: `for=10.0.${at % 250}.9`,
  'x-real-ip': `10.1.1.${at % 250}`,
});

test('a thousand guesses at one account: ten are judged', async () => {
  expect(await judged(attack(() => guess(server, 'kommune-0169')))).toBeLessThanOrEqual(perAccount);
  const refused = await guess(server, 'KOMMUNE-0169 ', { password: 'demo' });
  expect([refused.status, refused.body.code]).toEqual([429, 'too-many-attempts']);
});

test('a thousand at as many accounts from one address: fifty are judged', async () => {
  expect(await judged(attack((at) => guess(server, `person-${at}`)))).toBeLessThanOrEqual(perAddress);
});

test('a thousand with forged addresses of origin: still fifty', async () => {
  const attacking = attack((at) => guess(server, `person-${at}`, { headers: forged(at) }));
  expect(await judged(attacking)).toBeLessThanOrEqual(perAddress);
});

test('a thousand through a proxy of ours that the guesser tells stories: still fifty', async () => {
  const headers = (at: number): Record<string, string> => ({
    'x-forwarded-for': `10.9.${at % 250}.1, 203.0.113.7`,
  });
  const attacking = attack((at) => guess(proxied, `person-${at}`, { headers: headers(at) }));
  expect(await judged(attacking)).toBeLessThanOrEqual(perAddress);
  const neighbour = await guess(proxied, 'somebody', { headers: { 'x-forwarded-for': '203.0.113.8' } });
  expect(neighbour.body.code).toBe('sign-in-failed');
});

test('a thousand spread over two processes: no more than through one', async () => {
  const [account, address] = [
    await judged(attack((at) => guess(at % 2 ? twin : server, 'godkender-0169'))),
    await sql('DELETE FROM sign_in_attempts').then(() =>
      judged(attack((at) => guess(at % 2 ? twin : server, `person-${at}`))),
    ),
  ];
  expect(account).toBeLessThanOrEqual(perAccount);
  expect(address).toBeLessThanOrEqual(perAddress);
});

test('after the wait the right password opens again, however long the guessing went on', async () => {
  await attack(() => guess(server, 'udvalg-0169'));
  expect((await guess(server, 'udvalg-0169', { password: 'demo' })).status).toBe(429);
  await sql(`UPDATE sign_in_attempts SET at = at - interval '15 minutes'`);
  expect((await guess(server, 'udvalg-0169', { password: 'demo' })).status).toBe(201);
});

test('right passwords are no guesses: colleagues behind one address come in all morning', async () => {
  for (let person = 0; person < perAddress + 5; person += 1)
    expect((await guess(server, 'udvalg-0169', { password: 'demo' })).status).toBe(201);
});

test('a name that exists and one that does not are told the same', async () => {
  const answers = await Promise.all(['kommune-0169', 'nobody-at-all'].map((name) => guess(server, name)));
  const [known, unknown] = answers.map(({ status, text }) => [
    status,
    text.replace(/"requestId":"[^"]*"/, ''),
  ]);
  expect(known).toEqual(unknown);
});
