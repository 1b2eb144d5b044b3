import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Place } from '../support/place.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { addressOf, type StoredAnswer, storedAnswers } from './stored-answers.ts';
import { needOf, publishedPlace, truths } from './two-truths.ts';

jest.setTimeout(300_000);

const described = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../libs/contract/openapi.json'), 'utf8'),
) as { paths: Record<string, unknown> };
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
