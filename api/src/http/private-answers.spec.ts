import fastify from 'fastify';
import { keepAnswersPrivate } from './private-answers.ts';

/** Who may keep the answer of an address. */
async function keptBy(address: string, control: string): Promise<unknown> {
  const server = fastify();
  keepAnswersPrivate(server);
  const answer = (
    _request: unknown,
    reply: { header(name: string, value: string): { send(text: string): unknown } },
  ) => reply.header('cache-control', control).send('figures');
  server.get('/api/editions', answer);
  server.get('/*', answer);
  const { statusCode, headers } = await server.inject({ method: 'GET', url: address });
  await server.close();
  return [statusCode, headers['cache-control']];
}

const forEver = 'public, max-age=31536000, immutable';

test.each(['/api/editions', '/%61pi/editions', '/api/%65ditions?edition=1'])(
  '%s stays out of every cache but the reader’s own, however it is spelt',
  async (address) => {
    expect(await keptBy(address, forEver)).toEqual([200, 'private, max-age=31536000, immutable']);
    expect(await keptBy(address, 'no-cache')).toEqual([200, 'private, no-cache']);
  },
);

test('what nobody may keep stays so, and files of the dashboard are everybody’s', async () => {
  expect(await keptBy('/api/editions', 'no-store')).toEqual([200, 'no-store']);
  expect(await keptBy('/assets/index-1.js', forEver)).toEqual([200, forEver]);
});
