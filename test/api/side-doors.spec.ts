import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCli } from '../support/cli.ts';
import { listsPlace } from '../support/copied-place.ts';
import type { Place } from '../support/place.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { addressOf, type StoredAnswer, storedAnswers } from './stored-answers.ts';

jest.setTimeout(300_000);

const described = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../libs/contract/openapi.json'), 'utf8'),
) as { paths: Record<string, unknown> };
const header =
  'kommunekode;aar;maalgruppe;tilbudstype;modtagere;ventende;forventetPladser;tendens;horisontAar;paaVegneAf;bemaerkning';
const municipalities = ['0169', '0217', '0259', '0265', '0316'];
const groups = ['W_AUT;ABL105', 'W_BRAIN;BO108', 'W_DUAL;BO107', 'W_EAT;BO107'];
const waiting = [
  [6, 1, 0, 2],
  [3, 0, 5, 1],
  [0, 2, 1, 0],
  [5, 0, 0, 3],
  [2, 1, 4, 0],
];
const rest = { first: [40, 12, 3, 9], second: [25, 2, 14, 6], last: [27, 7, 6, 2] };
/** Persons served, in two truths: the same sums, and other persons in four cells that are withheld. */
const truths = [
  [rest.first, rest.second, [33, 4, 8, 3], [18, 9, 2, 11], rest.last],
  [rest.first, rest.second, [33, 4, 9, 2], [18, 9, 1, 12], rest.last],
];
const clock = pathToFileURL(path.join(import.meta.dirname, '../support/fixed-clock.mjs')).href;

function needOf(served: readonly (readonly number[])[]): string {
  const rows = municipalities.flatMap((municipality, at) =>
    groups.map((group, column) => {
      const persons = [served[at]?.[column], waiting[at]?.[column], (truths[0]?.[at]?.[column] ?? 0) + 5];
      return `${municipality};2025;${group};${persons.join(';')};op;5;;`;
    }),
  );
  return [header, ...rows, ''].join('\n');
}

/** Places bought in two services, by buyer, in both truths: the same sums, and one more or less where it is withheld. */
const bought: readonly (readonly [
  service: string,
  group: string,
  buyer: string,
  places: readonly [number, number],
])[] = [
  ['T9001', 'W_AUT', '0169', [40, 40]],
  ['T9001', 'W_AUT', '0217', [30, 30]],
  ['T9001', 'W_AUT', '0259', [44, 44]],
  ['T9001', 'W_AUT', '0265', [3, 2]],
  ['T9001', 'W_AUT', '0316', [1, 2]],
  ['T9002', 'W_BRAIN', '0169', [20, 20]],
  ['T9002', 'W_BRAIN', '0217', [18, 18]],
  ['T9002', 'W_BRAIN', '0265', [2, 3]],
  ['T9002', 'W_BRAIN', '0316', [6, 5]],
];

function useOf(truth: number): string {
  const rows = bought.map(([service, group, buyer, places]) => {
    const count = places[truth] ?? 0;
    return `${service};2025K4;${buyer};${group};${count};${count * 92};${count * 200_000}`;
  });
  return ['tilbudId;periode;koeberKommunekode;maalgruppe;pladser;doegn;beloeb', ...rows, ''].join('\n');
}

/** The files of one truth; a second one has another person waiting for a service where the number is withheld. */
function filesOf(truth: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-truth-'));
  cpSync(path.join(import.meta.dirname, 'side-doors'), folder, { recursive: true });
  writeFileSync(path.join(folder, 'need.csv'), needOf(truths[truth] ?? []));
  writeFileSync(path.join(folder, 'use.csv'), useOf(truth));
  const places = readFileSync(path.join(folder, 'places.csv'), 'utf8');
  writeFileSync(path.join(folder, 'places.csv'), truth === 0 ? places : places.replace(/;3;nej/, ';2;nej'));
  return folder;
}

async function publishedPlace(truth: number): Promise<Place> {
  const place = await listsPlace();
  const folder = filesOf(truth);
  const files = ['target-groups', 'services', 'places', 'need', 'use'].map((kind) =>
    path.join(folder, `${kind}.csv`),
  );
  const env = { ...place.env, NODE_OPTIONS: `--import=${clock}` };
  for (const args of [
    ['import', ...files],
    ['publish', '--label', 'one'],
  ]) {
    const { code, stderr } = await runCli(args, env);
    if (code !== 0) throw new Error(stderr);
  }
  rmSync(folder, { recursive: true });
  return place;
}

describe('two databases that differ only in what is withheld', () => {
  const places: Place[] = [];
  const servers: RunningServer[] = [];
  const stored: StoredAnswer[][] = [];
  beforeAll(async () => {
    for (const truth of [0, 1]) {
      const place = await publishedPlace(truth);
      places.push(place);
      stored.push(await storedAnswers(place));
      servers.push(await startServer({ place, env: { DEMO: 'false' } }));
    }
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
    for (const place of places) await place.remove();
  });

  /** All that a visitor gets, aside from the time of asking and the number drawn for this request alone. */
  const seen = async (server: RunningServer, address: string, headers: Record<string, string>) => {
    const response = await fetch(`${server.url}${address}`, { headers, redirect: 'manual' });
    // With its host: the digits of a port alone may stand in any number of an answer.
    const { host } = new URL(server.url);
    const plain = (text: string): string =>
      text.replaceAll(host, 'HOST').replace(/"requestId":"[^"]+"/, '"requestId":""');
    const body = plain(Buffer.from(await response.arrayBuffer()).toString('latin1'));
    const sent = [...response.headers].filter(([name]) => name !== 'date');
    return { status: response.status, sent: sent.map(([name, value]) => `${name}: ${plain(value)}`), body };
  };
  const bothSee = async (address: string, headers: Record<string, string> = {}): Promise<number> => {
    const [one, other] = await Promise.all(servers.map((server) => seen(server, address, headers)));
    expect([address, other]).toEqual([address, one]);
    return one?.status ?? 0;
  };

  test('they really differ, and something is withheld', () => {
    expect(needOf(truths[0] ?? [])).not.toBe(needOf(truths[1] ?? []));
    const withheld = stored[0]?.filter(({ body }) => body.includes('"missing":"withheld"')) ?? [];
    expect(withheld.length).toBeGreaterThan(10);
  });

  test('store the same answers under the same names and hashes', () => {
    const listed = stored.map((answers) => answers.map(({ key, sha256 }) => `${key} ${sha256}`).sort());
    expect(listed[0]?.length).toBeGreaterThan(20);
    expect(listed[1]).toEqual(listed[0]);
  });

  test('answer every stored request with the same status, headers and bytes, in each encoding', async () => {
    for (const answer of stored[0] ?? [])
      for (const encoding of ['identity', 'br', 'gzip'])
        expect(await bothSee(addressOf(answer), { 'accept-encoding': encoding })).toBe(200);
  });

  test.each([
    ['/api/editions', 200],
    ['/api/editions/latest', 307],
    ['/api/services?area=1084&sort=vacant', 200],
    ['/api/services?area=1084&sort=name', 200],
    ['/api/services/T9002', 200],
    ['/api/services/T9004', 200],
    ['/api/analyses/supply-gaps?area=1084&by=municipality&year=2025', 200],
    ['/api/analyses/supply-gaps?area=1085', 200],
    ['/api/analyses/supply-gaps?area=1085&by=target-group', 200],
    ['/api/analyses/overview?area=1085', 200],
    ['/api/analyses/overview?area=nowhere', 404],
    ['/api/services/T9999', 404],
    ['/', 200],
    ['/mangler?k=0259', 200],
  ])('%s is the same in both', async (address, status) => {
    expect([address, [status, 400, 404].includes(await bothSee(address))]).toEqual([address, true]);
  });

  const analyses = Object.keys(described.paths).filter((address) => address.startsWith('/api/analyses/'));
  const asked = analyses.flatMap((address) =>
    ['area=1084', 'area=1084&municipality=0169', 'area=1085&municipality=0316'].map(
      (query) => `${address}?${query}`,
    ),
  );

  test('there are analyses to ask', () => {
    expect(analyses.length).toBeGreaterThan(15);
  });

  test.each(asked)('%s is the same in both, in every format', async (address) => {
    for (const format of ['json', 'csv', 'csv-da', 'xlsx', 'json-stat'])
      await bothSee(`${address}&format=${format}`);
  });

  test('the tag of one is as good as that of the other', async () => {
    const address = addressOf(stored[0]?.[0] ?? { key: '', edition: '' });
    const { headers } = await fetch(`${servers[0]?.url}${address}`);
    expect(await bothSee(address, { 'if-none-match': headers.get('etag') ?? '' })).toBe(304);
  });
});
