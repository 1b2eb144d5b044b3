import { text } from 'node:stream/consumers';
import { FetchFault } from './fetch-fault.ts';
import { politeRequest } from './polite-request.ts';
import { type LocalStatbank, shortPatience, startLocalStatbank } from './testing/local-statbank.ts';
import { odd } from './testing/odd-answers.ts';

let statbank: LocalStatbank;
beforeEach(async () => {
  statbank = await startLocalStatbank([{ id: 'X', variables: { Tid: ['2024'] }, figure: () => '7' }]);
});
afterEach(() => statbank.close());

const variables = [{ code: 'Tid', values: ['2024'] }];
const ask = async (url = `${statbank.address}/data`): Promise<string> =>
  text(
    await politeRequest({
      url,
      body: { table: 'X', format: 'BULK', variables },
      userAgent: 'Tilbudsvifte (+https://plan.example.dk)',
      patience: shortPatience,
    }),
  );
const fault = async (work: Promise<unknown>): Promise<object> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FetchFault)) throw new Error(`no fault but ${String(error)}`);
  const { code, raw, params } = error.issue;
  return { code, ...(raw !== undefined && { raw }), ...(params && { params }) };
};

test('hands out the body, and says who asks', async () => {
  expect(await ask()).toBe('TID;INDHOLD\r\n2024;7\r\n');
  expect(statbank.asked[0]?.userAgent).toBe('Tilbudsvifte (+https://plan.example.dk)');
});

test.each([429, 503] as const)('tries again after %d', async (status) => {
  statbank.odd('data', odd.busy(status), odd.busy(status, '0'));
  expect(await ask()).toBe('TID;INDHOLD\r\n2024;7\r\n');
  expect(statbank.asked).toHaveLength(3);
});

test('waits as long as it is asked to, and not longer than it has patience', async () => {
  statbank.odd('data', odd.busy(429, '3600'));
  const from = Date.now();
  await ask();
  expect(Date.now() - from).toBeGreaterThanOrEqual(shortPatience.longestWait - 1);
  expect(Date.now() - from).toBeLessThan(2000);
});

test('gives up when StatBank stays busy', async () => {
  statbank.odd('data', odd.busy(503), odd.busy(503), odd.busy(503), odd.busy(503));
  expect(await fault(ask())).toEqual({ code: 'statbank-busy', params: { status: 503 } });
  expect(statbank.asked).toHaveLength(shortPatience.tries);
});

test('follows no redirect, wherever it leads', async () => {
  const elsewhere = await startLocalStatbank([]);
  const { address } = statbank;
  for (const location of [`${elsewhere.address}/data`, `${address}/data`]) {
    statbank.odd('data', odd.redirect(location));
    expect(await fault(ask())).toEqual({ code: 'statbank-elsewhere', raw: location });
  }
  expect(elsewhere.asked).toHaveLength(0);
  expect(statbank.asked).toHaveLength(2);
  await elsewhere.close();
});

test('tells StatBank’s own reason for a refusal, once', async () => {
  const message = 'Der skal vælges værdier for variabel: OMRÅDE';
  statbank.odd('data', odd.status(400, JSON.stringify({ errorTypeCode: 'EXTRACT-NOTALLOWED', message })));
  expect(await fault(ask())).toEqual({ code: 'statbank-refused', raw: message, params: { status: 400 } });
  expect(statbank.asked).toHaveLength(1);
});

test('tells what else answers in its own words', async () => {
  statbank.odd('data', odd.status(500, '<h1>Server Error</h1>'));
  expect(await fault(ask())).toEqual({
    code: 'statbank-refused',
    raw: '<h1>Server Error</h1>',
    params: { status: 500 },
  });
});

test('an answer that does not begin is unreachable', async () => {
  statbank.odd('data', odd.silent);
  expect(await fault(ask())).toEqual({ code: 'statbank-unreachable', params: { reason: 'timeout' } });
});

test('a port nobody listens on is unreachable', async () => {
  const { address } = statbank;
  await statbank.close();
  expect(await fault(ask(`${address}/data`))).toEqual({
    code: 'statbank-unreachable',
    params: { reason: 'ECONNREFUSED' },
  });
});

test.each(['stalled', 'short'] as const)('a body that is %s is cut off', async (kind) => {
  statbank.odd('data', odd[kind]);
  expect(await fault(ask())).toEqual({ code: 'statbank-cut-off' });
});
