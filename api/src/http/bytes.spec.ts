import { brotliDecompressSync } from 'node:zlib';
import fastify from 'fastify';
import { sendBytes, toBytes } from './bytes.ts';

const answer = { navn: 'Søhus Østergård', places: 12 };

async function ask(
  headers: Record<string, string>,
): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
  const bytes = await toBytes(answer, 5);
  const server = fastify();
  server.get('/', (request, reply) => {
    sendBytes(request, reply, { bytes, cache: 'no-cache' });
    return reply;
  });
  const { statusCode, headers: sent, rawPayload } = await server.inject({ method: 'GET', url: '/', headers });
  await server.close();
  return { status: statusCode, headers: sent, body: rawPayload };
}

describe('sendBytes', () => {
  test('sends the JSON as it is to a reader without Brotli', async () => {
    const { headers, body } = await ask({});
    expect(JSON.parse(body.toString('utf8'))).toEqual(answer);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      vary: 'accept, accept-encoding, accept-language',
      'cache-control': 'no-cache',
    });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('sends the compressed bytes to a reader that takes Brotli', async () => {
    const { headers, body } = await ask({ 'accept-encoding': 'gzip, deflate, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(JSON.parse(brotliDecompressSync(body).toString('utf8'))).toEqual(answer);
  });

  test.each(['br;q=0', 'gzip, br;q=0.0', 'brotli', 'gzip'])(
    'accept-encoding "%s" is not Brotli',
    async (accepted) => {
      expect((await ask({ 'accept-encoding': accepted })).headers['content-encoding']).toBeUndefined();
    },
  );

  test('each encoding has its own strong tag, made of the hash of the plain bytes', async () => {
    const { sha256 } = await toBytes(answer, 5);
    expect((await ask({})).headers.etag).toBe(`"${sha256}"`);
    expect((await ask({ 'accept-encoding': 'br' })).headers.etag).toBe(`"${sha256}-br"`);
  });

  test('who has the bytes gets 304 without a body, for the tag of the same encoding only', async () => {
    const { sha256 } = await toBytes(answer, 5);
    const known = await ask({ 'if-none-match': `"other", "${sha256}"` });
    expect([known.status, known.body.length]).toEqual([304, 0]);
    expect(known.headers).toMatchObject({ etag: `"${sha256}"`, 'cache-control': 'no-cache' });
    expect((await ask({ 'if-none-match': '*' })).status).toBe(304);
    expect((await ask({ 'if-none-match': `"${sha256}-br"` })).status).toBe(200);
  });
});

describe('toBytes', () => {
  test('the same answer is the same bytes and hash, whatever the quality of the compression', async () => {
    const [fast, small] = [await toBytes(answer, 1), await toBytes(answer, 9)];
    expect(fast.body.equals(small.body) && fast.sha256 === small.sha256).toBe(true);
    expect(brotliDecompressSync(fast.brotli).equals(small.body)).toBe(true);
  });
});
