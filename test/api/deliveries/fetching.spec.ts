import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { onDatabase } from '../../support/database-of.ts';
import { type Person, signIn } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';

jest.setTimeout(300_000);

/** As much of a fetch as the tests look at. */
interface Fetched {
  readonly id: string;
  readonly state: 'running' | 'done' | 'failed';
  readonly result?: string;
  readonly issues: readonly { readonly code: string }[];
}

const variables = { ADMKOM: ['101', '169'], FORAN: ['0'], TID: ['2023', '2024'] };
const description = JSON.stringify({
  id: 'ANBAAR13',
  text: 'ANBAAR13',
  description: 'ANBAAR13',
  unit: 'Antal',
  suppressedDataValue: '0',
  updated: '2025-05-01T08:00:00',
  active: true,
  contacts: [],
  footnote: null,
  variables: Object.entries(variables).map(([id, values]) => ({
    id,
    text: id.toLowerCase(),
    elimination: id !== 'TID',
    time: id === 'TID',
    values: values.map((value) => ({ id: value, text: value })),
  })),
});
const header = 'ADMKOM;FORAN;TID;INDHOLD\r\n';
const honest = `${header}101;0;2023;64\r\n101;0;2024;65\r\n169;0;2023;12\r\n169;0;2024;14\r\n`;

let server: RunningServer;
let secretariat: Person;
let statbank: Server;
let answer: (response: ServerResponse) => void;

beforeAll(async () => {
  statbank = createServer((request, response) => {
    void text(request).then(() => {
      if (request.url === '/v1/tableinfo') response.end(description);
      else answer(response);
    });
  });
  await new Promise<void>((resolve) => statbank.listen(0, '127.0.0.1', resolve));
  const { port } = statbank.address() as AddressInfo;
  const preload = pathToFileURL(path.join(import.meta.dirname, 'statbank-at.mjs')).href;
  server = await startServer({
    env: { NODE_OPTIONS: `--import=${preload}`, TEST_STATBANK: `http://127.0.0.1:${port}` },
  });
  secretariat = await signIn(server.url, 'sekretariat');
});
afterAll(async () => {
  await server?.stop();
  statbank?.closeAllConnections();
  statbank?.close();
});

async function fetched(given: (response: ServerResponse) => void): Promise<Fetched> {
  answer = given;
  const begun = await secretariat.ask<Fetched>('POST', '/imports/statbank', { body: { table: 'ANBAAR13' } });
  if (begun.status !== 201) throw new Error(begun.text);
  for (;;) {
    const { body } = await secretariat.ask<Fetched>('GET', `/imports/statbank/${begun.body.id}`);
    if (body.state !== 'running') return body;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The rest of a large answer, no faster than it is taken. */
function pour(response: ServerResponse, piece: string, times: number, end = '\r\n'): void {
  let left = times;
  const more = (): void => {
    while (left > 0) {
      left -= 1;
      if (!response.write(piece)) return void response.once('drain', more);
    }
    response.end(end);
  };
  more();
}

/** Threads of the product, as the system counts them; and the most memory it has had, in MB. */
async function ofProcess(): Promise<{ threads: number; peakMb: number }> {
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8');
  const number = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
  return { threads: number('Threads'), peakMb: number('VmHWM') / 1024 };
}

const stored = (): Promise<readonly object[]> =>
  onDatabase(
    server.place,
    `SELECT (SELECT count(*) FROM batches) AS batches, (SELECT count(*) FROM need) AS need,
       (SELECT count(*) FROM official_counts WHERE statbank_table = 'ANBAAR13') AS counts`,
  );

test('a table is read in a thread that ends, also when its figures are stored already', async () => {
  const first = await fetched((response) => response.end(honest));
  expect([first.state, first.result]).toEqual(['done', 'stored']);
  const { threads } = await ofProcess();
  for (let again = 0; again < 3; again += 1)
    expect((await fetched((response) => response.end(honest))).result).toBe('unchanged');
  expect((await ofProcess()).threads).toBeLessThanOrEqual(threads);
});

const megabyte = 1024 * 1024;
const hostile: readonly (readonly [string, string, (response: ServerResponse) => void])[] = [
  ['one line of 150 MB', 'line-too-long', (response) => pour(response, '1'.repeat(megabyte), 150)],
  [
    'a header and then one cell of 150 MB',
    'line-too-long',
    (response) => (response.write(header), pour(response, '9'.repeat(megabyte), 150)),
  ],
  [
    'a quote that is never closed',
    'quote-unclosed',
    (response) => (response.write(`${header}101;0;2023;"`), pour(response, '64\r\n'.repeat(25_000), 100)),
  ],
  [
    'fifteen million objects, more than the memory of the thread takes',
    'file-too-large',
    (response) => (
      response.write('{"dataset":['),
      pour(response, '{},\n'.repeat(megabyte / 4), 60, '{}]}\n')
    ),
  ],
  [
    'two million objects, more than any table has',
    'layout-unknown',
    (response) => (response.write('{"dataset":['), pour(response, '{},\n'.repeat(megabyte / 4), 7, '{}]}\n')),
  ],
  [
    'a page that says sorry',
    'format-mismatch',
    (response) => response.end('<html>Vi er straks tilbage</html>\n'),
  ],
  [
    'a file of ours, which would be stored as another kind',
    'layout-unknown',
    (response) =>
      response.end(
        'kommunekode;aar;maalgruppe;tilbudstype;modtagere;ventende;forventetPladser;tendens;horisontAar;paaVegneAf;bemaerkning\n0169;2026;AD_AUT;ABL105;900;;;;;;\n',
      ),
  ],
  [
    'bytes of a workbook',
    'workbook-broken',
    (response) => response.end(`PK\u0003\u0004${'x'.repeat(1000)}\n`),
  ],
];

test.each(hostile)('%s is refused with %s, and the process does not mind', async (_, code, given) => {
  const before = await stored();
  let watching = true;
  const watch = (async () => {
    while (watching) {
      expect((await fetch(`${server.url}/api/health/live`)).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  const item = await fetched(given);
  watching = false;
  await watch;
  expect([item.state, item.issues.map((issue) => issue.code)]).toEqual(['failed', [code]]);
  expect(await stored()).toEqual(before);
  expect(await readdir(path.join(server.place.env['DATA_DIR'] ?? '', 'uploads'))).toEqual([]);
});

test('the product is the one that was started, without an internal error', async () => {
  expect((await fetched((response) => response.end(honest))).result).toBe('unchanged');
  expect((await ofProcess()).peakMb).toBeLessThan(900);
  expect(server.log()).not.toMatch(/TypeError|RangeError|heap out of memory/);
});
