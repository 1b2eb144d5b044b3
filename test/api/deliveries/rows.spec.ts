import { type Person, personWith, type Refusal, signIn } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import { type Cast, castOf, type Delivery, deliver, openRound, type Round } from './reporting.ts';

jest.setTimeout(300_000);

interface Page extends Refusal {
  readonly from: number;
  readonly total: number;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly next?: number;
}

const wanted = 230;
const pageSize = 100;
let server: RunningServer;
let cast: Cast;
let round: Round;
let delivery: Delivery & { readonly preview: readonly Readonly<Record<string, unknown>>[] };

beforeAll(async () => {
  server = await startServer();
  cast = await castOf(server.url);
  round = await openRound(cast.secretariat);
  const codes = async (list: string): Promise<readonly string[]> => {
    const { body } = await cast.secretariat.ask<{ items: { code: string }[] }>(
      'GET',
      `/reference/${list}?edition=working`,
    );
    return body.items.map(({ code }) => code);
  };
  const [groups, types] = [await codes('target-groups'), await codes('service-types')];
  const pairs = groups.flatMap((group) => types.map((type) => [group, type])).slice(0, wanted);
  expect(pairs).toHaveLength(wanted);
  const rows = pairs.map(([group = '', type = ''], at) => [
    ...['0169', '2026', group, type, String(at), '', '', '', '', ''],
    `bemærkning ${at}`,
  ]);
  const made = await deliver(cast.reporter, { round: round.id, kind: 'need', way: 'form', rows });
  delivery = made as typeof delivery;
  expect([made.state, made.rows, made.issues.filter(({ severity }) => severity === 'error')]).toEqual([
    'draft',
    wanted,
    [],
  ]);
});
afterAll(() => server.stop());

const page = (by: Person, query = '', id = delivery.id) =>
  by.ask<Page>('GET', `/deliveries/${id}/rows${query}`);

test('every row is reached page by page, once, as it was understood', async () => {
  const pages: Page[] = [];
  for (let from: number | undefined = 0; from !== undefined; from = pages.at(-1)?.next)
    pages.push((await page(cast.reporter, `?from=${from}`)).body);
  expect(pages.map(({ from, total, rows, next }) => [from, total, rows.length, next])).toEqual([
    [0, wanted, pageSize, 100],
    [100, wanted, pageSize, 200],
    [200, wanted, wanted - 2 * pageSize, undefined],
  ]);
  const rows = pages.flatMap((each) => each.rows);
  const served = rows.map((row) => Number(row['served'])).sort((a, b) => a - b);
  expect(served).toEqual(Array.from({ length: wanted }, (_, at) => at));
  expect(rows.every((row) => row['remark'] === `bemærkning ${String(row['served'])}`)).toBe(true);
  // The preview is the first rows of the same, in the same words: raw figures for who has the right to them.
  expect(delivery.preview).toHaveLength(20);
  for (const row of delivery.preview) expect(rows).toContainEqual(row);
});

test('the approver, the secretariat and the administrator see the same; a page behind the last is empty', async () => {
  const [own, ...others] = await Promise.all(
    [cast.reporter, cast.approver, cast.secretariat, cast.administrator].map((by) => page(by, '?from=200')),
  );
  for (const other of others) expect(other.body).toEqual(own?.body);
  expect((await page(cast.reporter, '?from=230')).body).toEqual({ from: 230, total: wanted, rows: [] });
  expect((await page(cast.reporter)).body.from).toBe(0);
});

describe('who has no right to a delivery sees nothing of its rows', () => {
  async function newcomer(name: string, rights: readonly (readonly [string, string])[]): Promise<Person> {
    const given = rights.map(([role, municipality]) => ({ role, municipality, onBehalf: false }));
    const { body, text } = await cast.administrator.ask<{ password?: string }>('POST', '/users', {
      body: { name, displayName: name, rights: given },
    });
    if (!body.password) throw new Error(text);
    const first = await signIn(server.url, name, body.password);
    const next = 'fjord-lampe-under-broen';
    await first.ask('PUT', '/session/password', { body: { current: body.password, next } });
    return signIn(server.url, name, next);
  }
  const none = '00000000-0000-4000-8000-000000000000';

  test.each([
    ['reports for another municipality', [['reporter', '0101']]],
    ['approves for another municipality', [['approver', '0101']]],
    [
      'reports for another and sits in the committee of this one',
      [
        ['reporter', '0101'],
        ['committee', '0169'],
      ],
    ],
  ] as const)('who %s is told what is told of one that does not exist', async (why, rights) => {
    const stranger = await newcomer(`fremmed-${why.length}`, rights);
    for (const query of ['', '?from=0', '?from=100', '?from=229']) {
      const [theirs, nobodys] = [await page(stranger, query), await page(stranger, query, none)];
      expect([theirs.status, theirs.body.code]).toEqual([404, 'not-found']);
      const plain = (text: string): string => text.replace(/"requestId":"[^"]*"/, '');
      expect(plain(theirs.text)).toBe(plain(nobodys.text));
    }
  });

  test('the committee of the same municipality, and nobody', async () => {
    expect((await page(await signIn(server.url, 'udvalg-0169'))).body.code).toBe('forbidden');
    expect((await page(personWith(server.url))).body.code).toBe('sign-in-needed');
  });
});

test.each([
  '-1',
  '1.5',
  'x',
  '1e3',
  '',
  ' 1',
  '99999999999999999999',
  '0x10',
  '1;DROP TABLE need',
  '1&from=2',
])('there is no page from %j', async (from) => {
  expect(
    (await page(cast.reporter, `?from=${from.includes('&') ? from : encodeURIComponent(from)}`)).status,
  ).toBe(400);
});

test('of a delivery that was refused nothing is kept, so nothing is paged', async () => {
  const other = await openRound(cast.secretariat);
  const rows = [['0101', '2026', 'AD_AUT', 'ABL105', '7', '', '', '', '', '', '']];
  const refused = await deliver(cast.reporter, { round: other.id, kind: 'need', way: 'form', rows });
  expect(refused.state).toBe('refused');
  expect((await page(cast.reporter, '', refused.id)).body).toEqual({ from: 0, total: 0, rows: [] });
});
