import type { FastifyRequest } from 'fastify';
import { requireOwnOrigin } from './own-origin.ts';

const ask = (method: string, headers: Record<string, string>, publicUrl?: string): (() => void) => {
  const request = { method, headers, protocol: 'http', host: 'vifte.test:3000' } as unknown as FastifyRequest;
  return () => requireOwnOrigin(request, publicUrl);
};
const own = 'http://vifte.test:3000';

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
  'http://vifte.test',
  'https://vifte.test:3000',
  'http://evil.vifte.test:3000',
  `${own}/`,
  `${own}.evil.example`,
])('origin %j is not ours', (origin) => expect(ask('POST', { origin })).toThrow('takes changes from'));

test('what the browser says of the page counts as well', () => {
  expect(ask('POST', { origin: own, 'sec-fetch-site': 'same-origin' })).not.toThrow();
  for (const site of ['same-site', 'cross-site', 'none'])
    expect(ask('POST', { origin: own, 'sec-fetch-site': site })).toThrow('takes changes from');
});

test('the public address is the one that counts, where it is set', () => {
  expect(ask('POST', { origin: 'https://vifte.dk' }, 'https://vifte.dk/sti')).not.toThrow();
  expect(ask('POST', { origin: own }, 'https://vifte.dk')).toThrow('https://vifte.dk only');
});
