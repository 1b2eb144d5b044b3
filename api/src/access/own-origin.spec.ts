import type { FastifyRequest } from 'fastify';
import { requireOwnOrigin } from './own-origin.ts';

const ask = (
  method: string,
  headers: Record<string, string>,
  { host = '192.0.2.7:3000', publicUrl }: { host?: string | undefined; publicUrl?: string } = {},
): (() => void) => {
  // What a proxy says of the host is never asked.
  const request = { method, protocol: 'http', host: 'evil.example', headers: { host, ...headers } };
  return () => requireOwnOrigin(request as unknown as FastifyRequest, publicUrl);
};
const own = 'http://192.0.2.7:3000';

test.each(['GET', 'HEAD', 'OPTIONS'])('%s changes nothing, so it may come from anywhere', (method) => {
  expect(ask(method, { origin: 'https://evil.example' })).not.toThrow();
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'post'])('%s must say that it comes from us', (method) => {
  expect(ask(method, {})).toThrow(expect.objectContaining({ code: 'cross-site' }) as Error);
  expect(ask(method, { origin: own })).not.toThrow();
});

test.each([
  'null',
  '',
  'http://192.0.2.7',
  'https://192.0.2.7:3000',
  'http://evil.192.0.2.7:3000',
  `${own}/`,
  `${own}.evil.example`,
  'http://evil.example',
])('origin %j is not ours', (origin) => expect(ask('POST', { origin })).toThrow('takes changes from'));

test('what the browser says of the page counts as well', () => {
  expect(ask('POST', { origin: own, 'sec-fetch-site': 'same-origin' })).not.toThrow();
  for (const site of ['same-site', 'cross-site', 'none'])
    expect(ask('POST', { origin: own, 'sec-fetch-site': site })).toThrow('takes changes from');
});

test('the public address is the one that counts, where it is set, whatever was called', () => {
  const publicUrl = 'https://vifte.dk/sti';
  for (const host of ['vifte.dk', '192.0.2.7:3000', 'evil.example'])
    expect(ask('POST', { origin: 'https://vifte.dk' }, { host, publicUrl })).not.toThrow();
  expect(ask('POST', { origin: own }, { publicUrl })).toThrow('https://vifte.dk only');
});

test.each([
  ['localhost:3000', 'http://localhost:3000'],
  ['LOCALHOST:3000', 'http://localhost:3000'],
  ['127.0.0.1', 'http://127.0.0.1'],
  ['127.0.0.1:80', 'http://127.0.0.1'],
  ['[::1]:3000', 'http://[::1]:3000'],
])('without one, %s is ours as it was called', (host, origin) => {
  expect(ask('POST', { origin }, { host })).not.toThrow();
});

test.each([
  'evil.example:3000',
  'vifte.test',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'evil.example@127.0.0.1',
  '127.0.0.1@evil.example',
  '127.0.0.1/evil.example',
  '',
  ':3000',
])('without one, a page that names itself %j in Host and Origin is refused', (host) => {
  expect(ask('POST', { origin: `http://${host}` }, { host })).toThrow('set it to the address');
});
