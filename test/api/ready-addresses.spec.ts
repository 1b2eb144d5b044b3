import { type RunningServer, startServer } from '../support/server.ts';

jest.setTimeout(300_000);

const address = '/api/analyses/supply-gaps?area=1084&edition=1';
/** Headers that differ from one answer to the next whatever is asked. */
const ofTheMoment = ['date', 'connection', 'keep-alive'];

describe('an address that was answered before', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(server.url + path, { headers });
    const told = Object.fromEntries([...answer.headers].filter(([name]) => !ofTheMoment.includes(name)));
    return { status: answer.status, told, body: await answer.text() };
  };

  test('is answered as it was the first time: bytes, headers and status', async () => {
    const first = await ask(address);
    expect(first.status).toBe(200);
    expect(first.told).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': expect.stringContaining("default-src 'self'") as string,
    });
    expect(await ask(address)).toEqual(first);
    const etag = first.told['etag'] ?? '';
    expect(await ask(address, { 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
  });

  test('is a table to who asks for one', async () => {
    await ask(address);
    const { told, body } = await ask(address, { accept: 'text/csv' });
    expect(told['content-type']).toMatch(/^text\/csv/);
    expect(body).not.toBe((await ask(address)).body);
  });

  test('is neither changed nor asked for its head in another way', async () => {
    await ask(address);
    const answer = await fetch(server.url + address, { method: 'POST', headers: { origin: server.url } });
    expect(answer.status).toBe(404);
    const head = await fetch(server.url + address, { method: 'HEAD' });
    expect(await head.text()).toBe('');
  });

  test('of what moves on is found out anew', async () => {
    for (const moving of ['/api/analyses/supply-gaps?area=1084', `${address}x`, '/api/editions']) {
      const [first, second] = [await ask(moving), await ask(moving)];
      expect(second).toMatchObject({ status: first.status });
      expect(first.told['cache-control'] ?? '').not.toContain('immutable');
    }
  });

  test('is counted like any other', async () => {
    const before = await ask('/api/metrics');
    await ask(address);
    const counted = ({ body }: { body: string }): number =>
      Number(
        /_count\{method="GET",route="\/api\/analyses\/supply-gaps",status="200"\} (\d+)/.exec(body)?.[1],
      );
    expect(counted(await ask('/api/metrics'))).toBe(counted(before) + 1);
  });
});

test('where figures are for those who have signed in, a known address is open to nobody else', async () => {
  const closed = await startServer({ env: { PUBLIC_READ: 'false' } });
  try {
    for (const _ of ['first', 'second']) expect((await fetch(closed.url + address)).status).toBe(401);
    const session = await fetch(`${closed.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: closed.url },
      body: JSON.stringify({ name: 'sekretariat', password: 'demo' }),
    });
    const cookie = session.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    for (const _ of ['first', 'second'])
      expect((await fetch(closed.url + address, { headers: { cookie } })).status).toBe(200);
    expect((await fetch(closed.url + address)).status).toBe(401);
  } finally {
    await closed.stop();
  }
});
