import { personWith, type Reply, type Refusal, signIn, type Person } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';

jest.setTimeout(300_000);

const perMinute = 40;
const mibPerDay = 300;
const mib = 1024 * 1024;
const published = '/analyses/overview?edition=1';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({
    env: {
      REQUESTS_PER_MINUTE: String(perMinute),
      UPLOAD_MIB_PER_DAY: String(mibPerDay),
      TRUSTED_PROXIES: '1',
    },
  });
});
afterAll(() => server.stop());

/** Somebody at an address of the example networks, as the proxy tells it. */
const from = (address: string, person: Person = personWith(server.url)) => ({
  ask: (path: string, method = 'GET'): Promise<Reply<Refusal>> =>
    person.ask(method, path, { headers: { 'x-forwarded-for': address } }),
});

/** What was answered to so many requests, one after another: how often each status. */
async function told(ask: () => Promise<Reply<unknown>>, times: number): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (let sent = 0; sent < times; sent += 1) {
    const { status } = await ask();
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

/** Asks until it is refused: the refusal. A minute may end in between, so it is asked for twice as often. */
async function refusalOf(ask: () => Promise<Reply<Refusal>>): Promise<Reply<Refusal>> {
  for (let sent = 0; sent <= 2 * perMinute; sent += 1) {
    const reply = await ask();
    if (reply.status === 429) return reply;
  }
  throw new Error('never refused');
}

describe('how often one reader may ask', () => {
  test('beyond the limit the answer is a problem that says when to go on', async () => {
    const { headers, body, text } = await refusalOf(() => from('203.0.113.1').ask('/editions'));
    expect(body.code).toBe('too-many-requests');
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    const seconds = Number(headers.get('retry-after'));
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(text).not.toContain('203.0.113.1');
  });

  test('reads and changes, right and refused ones count alike', async () => {
    const reader = from('203.0.113.2');
    const { body } = await refusalOf(async () => {
      await reader.ask('/editions');
      await reader.ask('/rounds');
      return reader.ask('/session', 'DELETE');
    });
    expect(body.code).toBe('too-many-requests');
  });

  test('a neighbour is not told to wait', async () => {
    await refusalOf(() => from('203.0.113.3').ask('/editions'));
    expect((await from('203.0.113.4').ask('/editions')).status).toBe(200);
  });

  test('a colleague behind the same address is counted as an account, wherever the account asks from', async () => {
    const person = await signIn(server.url, 'udvalg-0169');
    await refusalOf(() => from('203.0.113.5').ask('/editions'));
    expect((await from('203.0.113.5', person).ask('/session')).status).toBe(200);
    let at = 0;
    const elsewhere = () => from(`203.0.113.${100 + (at++ % 50)}`, person).ask('/session');
    expect((await refusalOf(elsewhere)).body.code).toBe('too-many-requests');
  });

  test('an address that the reader made up does not begin anew', async () => {
    let at = 0;
    const { body } = await refusalOf(() => from(`198.51.100.${at++ % 250}, 203.0.113.6`).ask('/editions'));
    expect(body.code).toBe('too-many-requests');
  });

  test('published answers that are ready are bytes, and cost nobody a wait', async () => {
    const reader = from('203.0.113.7');
    await reader.ask(published);
    expect(await told(() => reader.ask(published), 4 * perMinute)).toEqual({ 200: 4 * perMinute });
  });

  test('whoever watches over the program is always answered', async () => {
    const watch = from('203.0.113.8');
    await refusalOf(() => watch.ask('/editions'));
    expect(await told(() => watch.ask('/health/ready'), 2 * perMinute)).toEqual({ 200: 2 * perMinute });
  });
});

describe('how much one account may send in a day', () => {
  const announce = async (person: Person, size: number): Promise<string | undefined> => {
    const { status, body } = await person.ask('POST', '/uploads', { body: { fileName: 'a.csv', size } });
    return status === 201 ? 'begun' : body.code;
  };

  test('what was announced counts, and what was refused does not', async () => {
    const person = await signIn(server.url, 'sekretariat');
    const sizes = [200 * mib, 100 * mib + 1, 99 * mib, mib, 1];
    const replies: unknown[] = [];
    for (const size of sizes) replies.push(await announce(person, size));
    expect(replies).toEqual(['begun', 'upload-quota-used', 'begun', 'begun', 'upload-quota-used']);
  });

  test('ten at the same moment do not slip past together; another account is not asked to wait', async () => {
    const person = await signIn(server.url, 'kommune-0169');
    const replies = await Promise.all(Array.from({ length: 10 }, () => announce(person, 60 * mib)));
    expect(replies.filter((reply) => reply === 'begun').length).toBeLessThanOrEqual(5);
    expect(replies).toContain('upload-quota-used');
  });
});
