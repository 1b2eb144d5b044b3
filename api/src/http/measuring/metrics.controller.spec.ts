import 'reflect-metadata';
import { Measures } from './measures.ts';
import { mayMeasure } from './metrics.controller.ts';

const open = { TRUSTED_PROXIES: 0 };
const closed = { TRUSTED_PROXIES: 0, METRICS_TOKEN: 'correct horse battery' };

test.each([
  ['the machine itself', open, { address: '127.0.0.1' }, true],
  ['the machine itself, as IPv6 tells it', open, { address: '::ffff:127.0.0.1' }, true],
  ['another machine', open, { address: '10.0.0.7' }, false],
  ['a proxy on the machine, in front of everybody', { TRUSTED_PROXIES: 1 }, { address: '127.0.0.1' }, false],
  ['the machine itself without the token', closed, { address: '127.0.0.1' }, false],
  ['anybody with another token', closed, { authorization: 'Bearer wrong', address: '127.0.0.1' }, false],
  [
    'anybody with the token',
    closed,
    { authorization: `Bearer ${closed.METRICS_TOKEN}`, address: '10.0.0.7' },
    true,
  ],
])('%s', (_, config, asked, may) => {
  expect(mayMeasure(config, asked)).toBe(may);
});

test('requests are counted by route and status, in buckets from a millisecond to ten seconds', async () => {
  const measures = new Measures();
  for (const seconds of [0.0004, 0.2, 7])
    measures.note({ method: 'GET', route: '/api/analyses/costs', status: 200, seconds });
  const text = await measures.text();
  const labels = 'method="GET",route="/api/analyses/costs",status="200"';
  for (const [le, n] of [
    ['0.001', 1],
    ['0.25', 2],
    ['5', 2],
    ['10', 3],
    ['+Inf', 3],
  ])
    expect(text).toContain(`http_request_duration_seconds_bucket{le="${le}",${labels}} ${n}`);
});

test('connections to the database are those at the moment somebody asks', async () => {
  const measures = new Measures();
  const pool = { totalCount: 1, idleCount: 1, waitingCount: 0 };
  measures.watch(pool);
  Object.assign(pool, { totalCount: 6, idleCount: 0, waitingCount: 4 });
  const text = await measures.text();
  expect(text).toContain('database_connections{state="total"} 6');
  expect(text).toContain('database_connections{state="waiting"} 4');
});
