import { type Person, personWith, type Refusal, type Reply, signIn } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import { fieldPaths } from './field-paths.ts';
import { fieldsOf } from './fields.ts';
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
const address = 'privat.adresse@example.dk';
let server: RunningServer;
let things: Things;
let people: Readonly<Record<IdentityName, Person>>;

beforeAll(async () => {
  server = await startServer();
  things = await makeThings(server);
  const entered: [IdentityName, Person][] = [['anonymous', personWith(server.url)]];
  for (const who of identities)
    if (who !== 'anonymous') entered.push([who, await signIn(server.url, names[who])]);
  people = Object.fromEntries(entered) as typeof people;
  await fill();
});
afterAll(() => server.stop());

/** What shows the fields that are absent while there is nothing to say. */
async function fill(): Promise<void> {
  const { administrator, secretariat } = people;
  await administrator.ask('PATCH', `/users/${things.account}`, {
    body: { email: address, rights: [{ role: 'reporter', municipality: own, onBehalf: false }] },
    headers: { 'if-match': '1' },
  });
  for (const municipality of [own, other])
    await secretariat.ask('POST', `/rounds/${things.round}/extensions`, {
      body: { municipality, deadlineAt: '2099-01-01T12:00', reason: `Grund ${municipality}` },
    });
  await secretariat.ask('POST', '/rules/exemptions', {
    body: { municipality: own, kind: 'need', rule: 'served', reason: 'x', expiresOn: '2099-01-01' },
  });
}

type Body = Readonly<Record<string, unknown>>;
const municipal = { municipality: other, deadlineAt: '2099-02-01T12:00', reason: 'x' };
const round = { label: 'felter', period: '2026', kinds: ['need'], area: '1084', opensAt: '2020-01-01T08:00' };

const document = {
  schema: 1,
  kind: 'supply',
  name: 'Felter',
  question: 'Hvad sker der?',
  edition: 'latest',
  area: '1084',
  horizonYear: 2030,
  seed: 1,
  assumptions: [],
};
const agreement = { area: '1084', startsOn: '2026-01-01', endsOn: '2026-12-31' };
const goal = { indicator: 'occupancy', targetValue: 0.9, direction: 'down' };

const question = { kind: 'agreement', text: 'x', options: [{ text: 'x' }] };
const folderFigure = { path: '/mangler', figure: 'mangler', search: '', headline: 'x' };

/** Every route that takes a body, who may call it, and a body that is right but for what is added to it. */
const bodies: readonly (readonly [string, IdentityName, Body])[] = [
  ['POST /api/session', 'anonymous', { name: 'sekretariat', password: 'demo' }],
  ['PUT /api/session/password', 'reporter', { current: 'demo', next: 'anker-i-rummet-syv' }],
  ['PUT /api/session/second-factor', 'reporter', { current: 'demo', code: '000000' }],
  ['POST /api/users', 'administrator', { name: 'felter', displayName: 'Felter', rights: [] }],
  ['PATCH /api/users/:id', 'administrator', { displayName: 'Felter' }],
  ['POST /api/audit/exports', 'reporter', { fileName: 'x.csv', edition: 'demo-1' }],
  ['POST /api/rounds', 'secretariat', { ...round, deadlineAt: '2099-01-01T12:00' }],
  ['PATCH /api/rounds/:id', 'secretariat', { note: 'felter' }],
  ['POST /api/rounds/:id/extensions', 'secretariat', municipal],
  [
    'POST /api/rules/exemptions',
    'secretariat',
    { municipality: own, kind: 'need', rule: 'waiting', reason: 'x', expiresOn: '2099-01-01' },
  ],
  ['POST /api/deliveries', 'reporter', { round: nothing, municipality: own, kind: 'need', way: 'unchanged' }],
  ['POST /api/deliveries/:id/steps', 'reporter', { step: 'submit' }],
  ['PUT /api/deliveries/:id/explanations', 'reporter', { explanations: {} }],
  ['POST /api/uploads', 'reporter', { fileName: 'felter.csv', size: 10 }],
  ['POST /api/publications', 'secretariat', { label: 'felter', note: 'x', confirmed: [] }],
  ['POST /api/imports/statbank', 'secretariat', { table: 'ANBAAR13' }],
  ['POST /api/scenarios', 'secretariat', { document }],
  ['POST /api/scenarios/previews', 'secretariat', { document }],
  ['POST /api/scenarios/:id/copies', 'approver', { name: 'Felter' }],
  ['PATCH /api/scenarios/:id', 'approver', { sharedWith: ['public'] }],
  ['POST /api/agreements', 'secretariat', { ...agreement, label: 'felter' }],
  ['PATCH /api/agreements/:id', 'secretariat', { steering: 'felter' }],
  ['POST /api/agreements/:id/steps', 'secretariat', { to: 'hearing' }],
  ['POST /api/agreements/:id/themes', 'secretariat', { part: 'steering', title: 'felter' }],
  ['PATCH /api/agreements/:id/themes/:theme', 'secretariat', { title: 'felter' }],
  ['POST /api/agreements/:id/goals', 'secretariat', { ...goal, title: 'felter' }],
  ['PATCH /api/agreements/:id/goals/:goal', 'secretariat', { title: 'felter' }],
  ['POST /api/agreements/:id/decisions', 'secretariat', { kind: 'decision', title: 'felter' }],
  ['PATCH /api/agreements/:id/decisions/:decision', 'secretariat', { title: 'felter' }],
  ['POST /api/agreements/:id/due-dates', 'secretariat', { kind: 'task', dueOn: '2027-01-01', title: 'x' }],
  ['PATCH /api/agreements/:id/due-dates/:dueDate', 'secretariat', { title: 'felter' }],
  ['PUT /api/agreements/:id/approvals/:party', 'approver', { state: 'not-treated' }],
  ['POST /api/agreements/:id/comments', 'approver', { party: own, text: 'felter' }],
  [
    'POST /api/agreements/:id/decisions/:decision/evidence',
    'secretariat',
    { request: '/api/analyses/overview' },
  ],
  ['POST /api/notifications', 'secretariat', { title: 'felter', targetGroup: 'AD_FOR', area: '1084' }],
  ['PATCH /api/notifications/:id', 'secretariat', { title: 'felter' }],
  ['POST /api/notifications/:id/figures', 'secretariat', { edition: 'demo-1' }],
  ['POST /api/notifications/:id/steps', 'secretariat', { to: 'sent' }],
  ['POST /api/meetings', 'secretariat', { title: 'felter', heldOn: '2027-01-01', area: '1084' }],
  ['PATCH /api/meetings/:id', 'secretariat', { place: 'felter' }],
  ['POST /api/meetings/:id/steps', 'secretariat', { to: 'published' }],
  ['POST /api/meetings/:id/programme', 'secretariat', { title: 'felter' }],
  ['PATCH /api/meetings/:id/programme/:item', 'secretariat', { title: 'felter' }],
  ['POST /api/meetings/:id/participants', 'secretariat', { function: 'other', number: 1 }],
  ['PATCH /api/meetings/:id/participants/:item', 'secretariat', { number: 2 }],
  ['POST /api/meetings/:id/proposals', 'secretariat', { theme: 'x', statement: 'felter' }],
  ['PATCH /api/meetings/:id/proposals/:item', 'secretariat', { followUp: 'felter' }],
  ['POST /api/meetings/:id/surveys', 'secretariat', { title: 'felter' }],
  ['PATCH /api/meetings/:id/surveys/:survey', 'secretariat', { title: 'felter' }],
  ['POST /api/meetings/:id/surveys/:survey/steps', 'secretariat', { to: 'open' }],
  ['POST /api/meetings/:id/surveys/:survey/invitations', 'secretariat', { number: 1 }],
  ['POST /api/meetings/:id/surveys/:survey/questions', 'secretariat', { ...question, text: 'felter' }],
  ['PATCH /api/meetings/:id/surveys/:survey/questions/:question', 'secretariat', { text: 'felter' }],
  ['POST /api/survey-answers/form', 'anonymous', { token: 'A'.repeat(32) }],
  ['POST /api/survey-answers', 'anonymous', { token: 'A'.repeat(32), answers: [{ question: nothing }] }],
  ['POST /api/documents/annexes', 'secretariat', { format: 'pdf', area: '1084' }],
  ['POST /api/folders', 'approver', { title: 'felter' }],
  ['PATCH /api/folders/:id', 'approver', { title: 'felter' }],
  ['POST /api/folders/:id/items', 'approver', folderFigure],
  ['PATCH /api/folders/:id/items/:item', 'approver', { note: 'felter' }],
  ['PUT /api/folders/:id/order', 'approver', { items: [] }],
  ['POST /api/alerts/subscriptions', 'approver', { kind: 'overdue' }],
  ['PATCH /api/alerts/subscriptions/:id', 'approver', { mail: false }],
  ['POST /api/alerts/messages/read', 'approver', { messages: [] }],
];

/** Those that read no body: what is sent has no effect (see below); an upload's body is its bytes. */
const bodyless = [
  'DELETE /api/agreements/:id',
  'DELETE /api/agreements/:id/decisions/:decision',
  'DELETE /api/agreements/:id/due-dates/:dueDate',
  'DELETE /api/agreements/:id/goals/:goal',
  'DELETE /api/agreements/:id/themes/:theme',
  'DELETE /api/agreements/evidence/:evidence',
  'DELETE /api/alerts/messages/:id',
  'DELETE /api/alerts/subscriptions/:id',
  'DELETE /api/documents/jobs/:id',
  'DELETE /api/folders/:id',
  'DELETE /api/folders/:id/items/:item',
  'DELETE /api/folders/:id/link',
  'POST /api/folders/:id/link',
  'DELETE /api/meetings/:id',
  'DELETE /api/meetings/:id/participants/:item',
  'DELETE /api/meetings/:id/programme/:item',
  'DELETE /api/meetings/:id/proposals/:item',
  'DELETE /api/meetings/:id/surveys/:survey',
  'DELETE /api/meetings/:id/surveys/:survey/questions/:question',
  'POST /api/meetings/:id/uploads',
  'DELETE /api/notifications/:id',
  'POST /api/notifications/:id/checks',
  'DELETE /api/scenarios/:id',
  'DELETE /api/scenarios/runs/:run',
  'DELETE /api/session',
  'DELETE /api/sessions',
  'DELETE /api/sessions/:id',
  'DELETE /api/users/:id/second-factor',
  'POST /api/agreements/evidence/:evidence/checks',
  'POST /api/scenarios/:id/checks',
  'POST /api/scenarios/:id/runs',
  'POST /api/rounds/:id/reminders',
  'POST /api/session/second-factor',
  'POST /api/users/:id/password',
  'PUT /api/uploads/:id',
];

/** What somebody might wish to set beside what the form asks. */
const privileged: Body = {
  id: nothing,
  userId: nothing,
  role: 'administrator',
  roles: ['administrator'],
  rights: [{ role: 'administrator', municipality: '', onBehalf: false }],
  municipality: other,
  municipalityId: other,
  municipalityCode: other,
  state: 'accepted',
  status: 'published',
  phase: 'open',
  version: 99,
  active: true,
  demonstration: true,
  secondFactor: true,
  externalSubject: 'x',
  passwordHash: 'x',
  passwordExpired: false,
  totpSecret: 'x',
  draftedBy: 'admin',
  submittedBy: 'admin',
  submittedAt: '2020-01-01T00:00:00Z',
  approvedBy: 'admin',
  acceptedBy: 'admin',
  acceptedAt: '2020-01-01T00:00:00Z',
  madeBy: 'admin',
  startedBy: 'admin',
  batchId: '1',
  synthetic: true,
  threshold: 0,
  received: 10,
  toString: 'x',
  hasOwnProperty: 'x',
  valueOf: 'x',
  [`$where`]: '1',
};

function send(route: string, who: IdentityName, body: object | string): Promise<Reply<Refusal>> {
  const [method = '', pattern = ''] = route.split(' ');
  const folder = pattern.split('/')[2] ?? '';
  const ids: Readonly<Record<string, string>> = {
    users: things.account,
    rounds: things.round,
    deliveries: things.ownDelivery,
    scenarios: things.ownScenario,
    agreements: things.draft.id,
    folders: things.ownFolder,
    alerts: things.ownAlert.subscription,
    notifications: things.draftNotification,
    meetings: things.draftMeeting.id,
  };
  const headers = { 'content-type': 'application/json', 'if-match': '2' };
  const address = pattern
    .slice('/api'.length)
    .replace(':id', ids[folder] ?? nothing)
    .replaceAll(/:\w+/g, nothing);
  return people[who].ask(method, address, { body, headers });
}

/** Everything that a change could have changed, without what time changes. */
async function everything(): Promise<string> {
  const paths = [
    '/users',
    '/rounds',
    `/rounds/${things.round}`,
    '/deliveries',
    '/rules/exemptions',
    '/publications',
    '/scenarios',
    `/scenarios/${things.ownScenario}`,
    '/agreements',
    `/agreements/${things.draft.id}`,
    '/folders',
    `/folders/${things.ownFolder}`,
    '/alerts/subscriptions',
    '/notifications',
    `/notifications/${things.draftNotification}`,
    '/meetings',
    `/meetings/${things.draftMeeting.id}`,
    `/meetings/${things.draftMeeting.id}/surveys/${things.draftMeeting.survey}`,
  ];
  const asking: Readonly<Record<string, IdentityName>> = {
    '/users': 'administrator',
    '/scenarios': 'approver',
    '/folders': 'approver',
    '/alerts/subscriptions': 'approver',
    [`/folders/${things.ownFolder}`]: 'approver',
    [`/scenarios/${things.ownScenario}`]: 'approver',
  };
  const texts = await Promise.all(
    paths.map(async (path) => {
      const { text } = await people[asking[path] ?? 'secretariat'].ask('GET', path);
      return text;
    }),
  );
  return texts.join('\n');
}

test('every route that takes a body is in the table', () => {
  const changing = matrix.map(({ route }) => route).filter((route) => !route.startsWith('GET '));
  expect([...new Set(changing)].sort()).toEqual([...bodies.map(([route]) => route), ...bodyless].sort());
});

describe('a field that was not asked for is refused by its name, and nothing is done', () => {
  /** Some privileged words are a form's own fields. */
  const own: Readonly<Record<string, readonly string[]>> = {
    'POST /api/users': ['rights'],
    'PATCH /api/users/:id': ['rights', 'active'],
    'POST /api/rounds/:id/extensions': ['municipality'],
    'POST /api/rules/exemptions': ['municipality'],
    'POST /api/deliveries': ['municipality'],
    'POST /api/alerts/subscriptions': ['municipality'],
    'PATCH /api/scenarios/:id': ['status'],
    'PUT /api/agreements/:id/approvals/:party': ['state'],
    'POST /api/meetings/:id/participants': ['municipality'],
    'PATCH /api/meetings/:id/participants/:item': ['municipality'],
    'POST /api/meetings/:id/proposals': ['state'],
    'PATCH /api/meetings/:id/proposals/:item': ['state'],
  };
  test.each(bodies)('%s by the %s', async (route, who, body) => {
    const before = await everything();
    for (const [name, value] of Object.entries(privileged)) {
      if (own[route]?.includes(name)) continue;
      const reply = await send(route, who, JSON.stringify({ ...body, [name]: value }));
      expect([name, reply.status, reply.body.code, reply.body.errors.map(({ field }) => field)]).toEqual([
        name,
        400,
        'unknown-parameter',
        [name],
      ]);
    }
    expect(await everything()).toBe(before);
  });

  test.each(bodies)('%s by the %s: nothing reaches the prototype of things', async (route, who, body) => {
    const rest = JSON.stringify(body).slice(1);
    const before = await everything();
    const names = [
      '"__proto__":{"polluted":true},',
      '"constructor":{"prototype":{"polluted":true}},',
      '"\\u005f_proto__":{"polluted":true},',
      '"constructor":"x",',
      '"prototype":{"polluted":true},',
    ];
    for (const name of names)
      expect([name, (await send(route, who, `{${name}${rest}`)).status]).toEqual([name, 400]);
    expect(await everything()).toBe(before);
  });

  test('nor does one inside a right, a row or an explanation', async () => {
    const before = await everything();
    const right = { role: 'reporter', municipality: '0169', onBehalf: false };
    const account = { name: 'felter', displayName: 'Felter' };
    const wrong: readonly (readonly [string, IdentityName, object])[] = [
      ['POST /api/users', 'administrator', { ...account, rights: [{ ...right, admin: true }] }],
      ['PATCH /api/users/:id', 'administrator', { rights: [{ ...right, userId: nothing }] }],
      [
        'POST /api/deliveries',
        'reporter',
        {
          round: things.round,
          municipality: '0169',
          kind: 'places',
          way: 'form',
          rows: [{ state: 'accepted' }],
        },
      ],
      ['PUT /api/deliveries/:id/explanations', 'reporter', { explanations: { a: { state: 'accepted' } } }],
      ['POST /api/scenarios', 'secretariat', { document: { ...document, status: 'decided' } }],
      ['PATCH /api/scenarios/:id', 'approver', { document: { ...document, owner: 'secretariat' } }],
    ];
    for (const [route, who, body] of wrong)
      expect([route, (await send(route, who, body)).status]).toEqual([route, 400]);
    expect(await everything()).toBe(before);
  });

  test('routes without a body take nothing from one', async () => {
    const before = await everything();
    await send('POST /api/rounds/:id/reminders', 'secretariat', privileged);
    await send('POST /api/session/second-factor', 'reporter', privileged);
    expect(await everything()).toBe(before);
    const { body } = await people.administrator.ask<{ user: { id: string } }>('POST', '/users', {
      body: { name: 'kropsloes', displayName: 'K', rights: [] },
    });
    const given = await people.administrator.ask<{ user: object }>(
      'POST',
      `/users/${body.user.id}/password`,
      {
        body: { ...privileged, password: 'valgt-af-mig-selv-her' },
      },
    );
    expect(given.body.user).toEqual({ ...body.user, version: 2 });
    expect(given.text).not.toContain('valgt-af-mig-selv-her');
  });
});

describe('everybody gets the fields that the table says, and no others', () => {
  const asked = (address: string): string =>
    address
      .replace(':round', things.round)
      .replace(':delivery', things.ownDelivery)
      .replace(':upload', things.ownUpload)
      .replace(':publication', things.publication)
      .replace(':job', things.job)
      .replace(':run', things.sharedRun)
      .replace(':decided', things.decided.id)
      .replace(':folder', things.otherFolder)
      .replace(':draft', things.draft.id);

  test.each(Object.entries(fieldsOf))('%s', async (path, { fields, to }) => {
    for (const who of identities) {
      const { status, body } = await people[who].ask<object>('GET', asked(path));
      const expected = to[who] ?? [];
      if (expected.length === 0) expect([who, status >= 400]).toEqual([who, true]);
      else
        expect([who, fieldPaths(body)]).toEqual([
          who,
          [...fields, ...expected.filter((one) => one !== '*')].sort(),
        ]);
    }
  });

  test('reasons of other municipalities’ deadlines are not among them', async () => {
    for (const who of ['reporter', 'approver'] as const) {
      const { text } = await people[who].ask('GET', `/rounds/${things.round}`);
      expect([text.includes(`Grund ${own}`), text.includes(`Grund ${other}`)]).toEqual([true, false]);
    }
  });

  test('what is published is the same for all, to the last byte', async () => {
    for (const { route } of matrix.filter(({ on }) => on === 'published')) {
      // A scenario says whether its reader may change it.
      if (route === 'GET /api/scenarios/:id') continue;
      // So do a meeting and a survey, which also say more to those who serve all.
      if (/^GET \/api\/meetings\/:id(\/surveys\/:survey)?$/.test(route)) continue;
      if (route.includes('publications') || !route.startsWith('GET ')) continue;
      const { address: path } = requestOf(route, 'published', things);
      const texts = await Promise.all(
        identities.map(async (who) =>
          (await people[who].ask('GET', path)).text.replace(/"requestId":"[^"]*"/, ''),
        ),
      );
      expect([path, new Set(texts).size]).toEqual([path, 1]);
    }
  });

  test('a mail address is for administrators, a password or secret for nobody', async () => {
    const gets = matrix.filter(({ route }) => route.startsWith('GET /api/'));
    const held: string[] = [];
    for (const { route, on } of gets)
      for (const who of identities) {
        const { text } = await people[who].ask('GET', requestOf(route, on, things).address);
        if (text.includes(address)) held.push(`${who} ${route}`);
        expect([
          route,
          /passwordHash|totpSecret|tokenHash|externalSubject|\$argon|\$scrypt/.test(text),
        ]).toEqual([route, false]);
      }
    expect([...new Set(held)]).toEqual(['administrator GET /api/users']);
  });
});
