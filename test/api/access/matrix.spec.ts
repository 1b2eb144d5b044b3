import { runCli } from '../../support/cli.ts';
import { type Person, personWith, type Refusal, type Reply, signIn } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import { identities, type IdentityName, matrix } from './matrix.ts';
import { nothing, other, own, requestOf, type Things } from './matrix-requests.ts';
import { makeThings } from './matrix-things.ts';

jest.setTimeout(300_000);

const names: Readonly<Record<Exclude<IdentityName, 'anonymous'>, string>> = {
  committee: `udvalg-${own}`,
  reporter: `kommune-${own}`,
  approver: `godkender-${own}`,
  secretariat: 'sekretariat',
  administrator: 'admin',
};

let server: RunningServer;
let things: Things;
let people: Readonly<Record<IdentityName, Person>>;
let checks = 0;

const enter = (who: IdentityName): Promise<Person> =>
  who === 'anonymous' ? Promise.resolve(personWith(server.url)) : signIn(server.url, names[who]);

beforeAll(async () => {
  server = await startServer();
  things = await makeThings(server);
  const signedIn: [IdentityName, Person][] = [];
  for (const who of identities) signedIn.push([who, await enter(who)]);
  people = Object.fromEntries(signedIn) as Record<IdentityName, Person>;
});
afterAll(async () => {
  process.stdout.write(`route × object × person: ${checks} checks\n`);
  await server.stop();
});

function outcomeOf({ status, body }: Pick<Reply<Partial<Refusal>>, 'status' | 'body'>): string {
  return status < 400 ? 'ok' : (body?.code ?? `status ${status}`);
}

/** What came of a row of the matrix, person by person. */
async function outcomes(ask: (who: IdentityName) => Promise<string>): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const who of identities) {
    checks += 1;
    found[who] = await ask(who);
  }
  return found;
}

/** Signing out ends the session, so that is done with another one. */
const personFor = (who: IdentityName, route: string): Promise<Person> | Person =>
  route === 'DELETE /api/session' ? enter(who) : people[who];

test('the table names exactly the routes that the application answers', async () => {
  const { stdout } = await runCli(['routes']);
  const running = stdout
    .trim()
    .split('\n')
    .map((line) => line.replace(/ \/assets\/.*/, ' /assets/*'));
  expect(running.length).toBeGreaterThan(100);
  const told = matrix.map(({ route }) => route);
  const heads = told.filter((route) => route.startsWith('GET ')).map((route) => route.replace('GET', 'HEAD'));
  expect([...new Set([...told, ...heads])].sort()).toEqual([...new Set(running)].sort());
});

describe('everybody gets what the table says', () => {
  test.each(matrix.map((row) => [row.route, row.on, row] as const))('%s on %s', async (route, on, row) => {
    const method = route.split(' ')[0] ?? '';
    const { address, ...sent } = requestOf(route, on, things);
    const found = await outcomes(async (who) =>
      outcomeOf(await (await personFor(who, route)).ask(method, address, sent)),
    );
    expect(found).toEqual(row.outcomes);
  });
});

describe('HEAD tells no more than GET', () => {
  const gets = matrix.filter(({ route }) => route.startsWith('GET '));
  test.each(gets.map(({ route, on }) => [route, on] as const))('%s on %s', async (route, on) => {
    const { address } = requestOf(route, on, things);
    const [heads, bodies] = [{} as Record<string, number>, [] as string[]];
    const found = await outcomes(async (who) => {
      const head = await people[who].ask('HEAD', address);
      bodies.push(head.text);
      heads[who] = head.status;
      return String((await people[who].ask('GET', address)).status);
    });
    expect(heads).toEqual(Object.fromEntries(Object.entries(found).map(([who, is]) => [who, Number(is)])));
    expect(bodies.join('')).toBe('');
  });
});

describe('a change that says nothing of where it comes from is refused', () => {
  const changes = matrix.filter(({ route }) => !route.startsWith('GET '));
  test.each(changes.map(({ route, on }) => [route, on] as const))('%s on %s', async (route, on) => {
    const method = route.split(' ')[0] ?? '';
    const { address, body, headers = {} } = requestOf(route, on, things);
    const elsewhere = { ...headers, origin: 'null' };
    const found = await outcomes(async (who) =>
      outcomeOf(await people[who].ask(method, address, { ...(body && { body }), headers: elsewhere })),
    );
    expect(new Set(Object.values(found))).toEqual(new Set(['cross-site']));
  });
});

describe('somebody else’s thing is no thing', () => {
  /** An answer to its last byte, without what is new every time. */
  async function bytesOf(
    asking: Person,
    [method, address, body]: readonly [string, string, (object | undefined)?],
  ) {
    const headers = { 'if-match': '1', 'upload-offset': '0' };
    const sent = method === 'GET' ? {} : { body: body ?? {}, headers };
    const { status, headers: given, text } = await asking.ask(method, address, sent);
    const kept = [...given].filter(([name]) => name !== 'date');
    return { status, headers: kept, length: text.length, text: text.replace(/"requestId":"[^"]*"/, '') };
  }

  const delivery = (round: string, municipality: string): object => ({
    round,
    municipality,
    kind: 'need',
    way: 'unchanged',
  });

  test.each(['reporter', 'approver', 'secretariat'] as const)('for the %s', async (who) => {
    const asking = people[who];
    const { round, otherDelivery } = things;
    const upload = who === 'secretariat' ? things.ownUpload : things.otherUpload;
    const scenario = `/scenarios/${who === 'secretariat' ? things.ownScenario : things.otherScenario}`;
    const none = `/scenarios/${nothing}`;
    const folder = who === 'approver' ? things.otherFolder : things.ownFolder;
    const municipal = [
      ['GET', `/deliveries/${otherDelivery}`, `/deliveries/${nothing}`],
      ['GET', `/deliveries/${otherDelivery}/rows`, `/deliveries/${nothing}/rows`],
      ['POST', `/deliveries/${otherDelivery}/steps`, `/deliveries/${nothing}/steps`, { step: 'submit' }],
      [
        'PUT',
        `/deliveries/${otherDelivery}/explanations`,
        `/deliveries/${nothing}/explanations`,
        { explanations: {} },
      ],
      [
        'GET',
        `/rounds/${round}/form?kind=need&municipality=${other}`,
        `/rounds/${round}/form?kind=need&municipality=9999`,
      ],
      ['GET', `/deliveries?municipality=${other}`, '/deliveries?municipality=9999'],
    ] as const;
    const personal = [
      ['GET', `/uploads/${upload}`, `/uploads/${nothing}`],
      ['PUT', `/uploads/${upload}`, `/uploads/${nothing}`],
      ...['', '/document', '/result'].map((part) => ['GET', `${scenario}${part}`, `${none}${part}`] as const),
      ['PATCH', scenario, none, { status: 'shared' }],
      ['DELETE', scenario, none],
      ['POST', `${scenario}/copies`, `${none}/copies`, {}],
      ['POST', `${scenario}/runs`, `${none}/runs`],
      ['POST', `${scenario}/checks`, `${none}/checks`],
      ['GET', `/folders/${folder}`, `/folders/${nothing}`],
      ['PATCH', `/folders/${folder}`, `/folders/${nothing}`, { title: 'x' }],
      ['DELETE', `/folders/${folder}`, `/folders/${nothing}`],
      ['POST', `/folders/${folder}/link`, `/folders/${nothing}/link`],
    ] as const;
    for (const [method, theirs, nobodys, body] of [
      ...(who === 'secretariat' ? [] : municipal),
      ...personal,
    ]) {
      checks += 1;
      expect(await bytesOf(asking, [method, theirs, body])).toEqual(
        await bytesOf(asking, [method, nobodys, body]),
      );
    }
    if (who === 'secretariat') return;
    checks += 1;
    expect(await bytesOf(asking, ['POST', '/deliveries', delivery(round, other)])).toEqual(
      await bytesOf(asking, ['POST', '/deliveries', delivery(round, '9999')]),
    );
  });

  test.each(['reporter', 'approver'] as const)('lists of the %s hold nothing of it', async (who) => {
    const { body: list } = await people[who].ask<{ deliveries: { municipality: string }[] }>(
      'GET',
      '/deliveries',
    );
    expect(new Set(list.deliveries.map(({ municipality }) => municipality))).toEqual(new Set([own]));
    const { body: status } = await people[who].ask<{ forms: { municipality: string }[] }>(
      'GET',
      `/rounds/${things.round}`,
    );
    expect(new Set(status.forms.map(({ municipality }) => municipality))).toEqual(new Set([own]));
  });

  test('the matrix asked in earnest', () => expect(checks).toBeGreaterThan(1000));
});
