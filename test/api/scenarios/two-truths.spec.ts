import { type Person, signIn } from '../../support/person.ts';
import type { Place } from '../../support/place.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import { publishedPlace } from '../two-truths.ts';

jest.setTimeout(300_000);

interface Default {
  readonly lever: string;
  readonly values: object;
}

const places: Place[] = [];
const servers: RunningServer[] = [];
let people: Person[] = [];
beforeAll(async () => {
  for (const truth of [0, 1]) {
    const place = await publishedPlace(truth);
    places.push(place);
    servers.push(await startServer({ place, env: { DEMO: 'true' } }));
  }
  people = await Promise.all(servers.map(({ url }) => signIn(url, 'sekretariat')));
});
afterAll(async () => {
  for (const server of servers) await server.stop();
  for (const place of places) await place.remove();
});

/** What both databases answer; a difference would tell of a person who is withheld. */
async function bothSay(method: string, address: string, body?: object) {
  const [one, other] = await Promise.all(
    people.map(async (person) => {
      const { status, text } = await person.ask(method, address, body === undefined ? {} : { body });
      return { status, text: text.replace(/"requestId":"[^"]+"/, '') };
    }),
  );
  expect({ address, ...other }).toEqual({ address, ...one });
  return { status: one?.status, text: one?.text ?? '' };
}

const opened = {
  municipality: '0169',
  serviceType: 'ABL105',
  targetGroups: ['W_AUT'],
  places: 4,
  from: '2027-01-01',
  rateDkkPerDay: { low: 2000, value: 2500, high: 3000 },
};
/** What each kind is asked beyond its defaults: everything that looks at persons. */
const asked: Readonly<Record<string, readonly (readonly Default[])[]>> = {
  supply: [
    [{ lever: 'open-service', values: opened }],
    [{ lever: 'close-service', values: { service: 'T9001', date: '2027-01-01' } }],
    [{ lever: 'largest-buyer-leaves', values: { service: 'T9001', date: '2027-01-01' } }],
    [{ lever: 'largest-buyer-leaves', values: { service: 'T9002', date: '2027-01-01' } }],
    [{ lever: 'goal', values: { targetGroup: 'W_BRAIN', refusal: 0.05, year: 2028 } }],
  ],
  cooperation: ['W_AUT', 'W_BRAIN', 'W_DUAL', 'W_EAT'].map((group) => [
    { lever: 'target-groups', values: { targetGroups: [group] } },
    { lever: 'common-reserve', values: { size: 'smallest', own: 'mean-need' } },
  ]),
  sharing: ['T9001', 'T9002'].map((service) => [
    { lever: 'pool', values: { service, participants: 'from-edition' } },
    { lever: 'cost', values: { billDkk: 9_000_000, fixedDkk: 0, maxRefusal: 0.05, places: 'continuous' } },
  ]),
  location: ['W_AUT', 'W_BRAIN', 'W_DUAL', 'W_EAT'].map((targetGroup) => [
    { lever: 'target-group', values: { targetGroup } },
    { lever: 'weights', values: { weights: 'need' } },
    { lever: 'sites', values: { sites: 2 } },
  ]),
  prevention: [[]],
};

describe.each(Object.entries(asked))('%s', (kind, questions) => {
  test('proposes the same', async () => {
    expect((await bothSay('GET', `/scenarios/levers?kind=${kind}&area=1084`)).status).toBe(200);
  });

  test.each(questions.map((changes, at) => [at, changes] as const))(
    'answers question %d the same',
    async (_, changes) => {
      const { text } = await bothSay('GET', `/scenarios/levers?kind=${kind}&area=1084`);
      const { edition, area, horizonYear, defaults } = JSON.parse(text) as {
        edition: string;
        area: string;
        horizonYear: number;
        defaults: Default[];
      };
      const replaced = new Set(changes.map(({ lever }) => lever));
      const assumptions = [...defaults.filter(({ lever }) => !replaced.has(lever)), ...changes].map(
        (one) => ({
          source: 'assumption',
          ...one,
          reason: 'Prøve.',
        }),
      );
      const document = {
        schema: 1,
        kind,
        name: 'Prøve',
        question: 'Hvad?',
        edition,
        area,
        horizonYear,
        seed: 1,
        assumptions,
      };
      const { status, text: answer } = await bothSay('POST', '/scenarios/previews', { document });
      // A refusal is an answer as well, but a question that is always refused would show nothing.
      expect([kind, status, status === 200 ? '' : answer]).toEqual([kind, 200, '']);
    },
  );
});
