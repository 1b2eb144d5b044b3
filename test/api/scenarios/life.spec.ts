import { createRequire } from 'node:module';
import { type Person, personWith, type Refusal, signIn } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import { add, calculate, change, demonstrated, type Document, type Scenario } from './scenario-with.ts';

jest.setTimeout(300_000);

let server: RunningServer;
let anybody: Person;
let secretariat: Person;
let approver: Person;
let reporter: Person;
let administrator: Person;
let demo: Scenario;
let document: Document;

beforeAll(async () => {
  server = await startServer();
  anybody = personWith(server.url);
  const names = ['sekretariat', 'godkender-0169', 'kommune-0169', 'admin'];
  const people: Person[] = [];
  for (const name of names) people.push(await signIn(server.url, name));
  [secretariat, approver, reporter, administrator] = people as [Person, Person, Person, Person];
  demo = await demonstrated(anybody, 'prevention');
  document = { ...demo.document, name: 'Vores forslag' };
});
afterAll(() => server.stop());

const made = async (by: Person): Promise<Scenario> => (await add(by, document)).body;
const seenBy = async (person: Person, { id }: Scenario): Promise<number> =>
  (await person.ask('GET', `/scenarios/${id}`)).status;
const again = async (by: Person, { id }: Scenario): Promise<Scenario> =>
  (await by.ask<Scenario>('GET', `/scenarios/${id}`)).body;

describe('the demonstration', () => {
  test('has a scenario of every kind that can be calculated, calculated and shared with everybody', async () => {
    const { body } = await anybody.ask<{ scenarios: Scenario[]; tampered: string[] }>('GET', '/scenarios');
    const schema = await anybody.ask<{ $defs: object }>('GET', '/scenarios/schema');
    const kinds = body.scenarios.map(({ document: { kind } }) => kind).sort();
    expect(kinds).toEqual(Object.keys(schema.body.$defs).sort());
    for (const { status, computedAt, keyOutcome, mayChange } of body.scenarios)
      expect([status, computedAt !== null, keyOutcome !== null, mayChange]).toEqual([
        'shared',
        true,
        true,
        false,
      ]);
    expect(body.tampered).toEqual([]);
  });
});

describe('a new scenario', () => {
  test('is a draft of its maker’s right, complete with methods and sources', async () => {
    const assumptions = document.assumptions.map(({ source: _source, ...assumption }) => assumption);
    const { status, body } = await add(approver, {
      ...document,
      methods: {},
      edition: 'latest',
      assumptions,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      version: 1,
      status: 'draft',
      sharedWith: [],
      owner: { role: 'approver', municipality: '0169' },
      mayChange: true,
      computedAt: null,
      newestEdition: null,
    });
    expect(body.document.methods).toEqual(demo.document.methods);
    expect(body.document.edition).toMatch(/^\d+$/);
    expect(body.document.assumptions.every(({ source }) => source !== '')).toBe(true);
  });

  test('taken away as a file, it is valid by the published schema and comes back as it was', async () => {
    const first = await made(secretariat);
    const file = await secretariat.ask<{ document: Document; sha256: string }>(
      'GET',
      `/scenarios/${first.id}/document`,
    );
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="scenarie.*\.json"$/);
    const schema = await anybody.ask<object>('GET', '/scenarios/schema');
    expect(validates(schema.body, file.body)).toBe(true);
    const { status, body } = await secretariat.ask<Scenario>('POST', '/scenarios', { body: file.body });
    expect([status, body.sha256, body.document]).toEqual([201, first.sha256, first.document]);
  });

  test('sent twice under one key is made once', async () => {
    const sent = { body: { document }, headers: { 'idempotency-key': 'life-1' } };
    const [first, second] = [
      await secretariat.ask<Scenario>('POST', '/scenarios', sent),
      await secretariat.ask<Scenario>('POST', '/scenarios', sent),
    ];
    expect([second.status, second.body.id]).toEqual([201, first.body.id]);
  });

  test('is for roles that make scenarios', async () => {
    expect((await add(reporter, document)).body.code).toBe('forbidden');
    expect((await add(administrator, document)).body.code).toBe('forbidden');
    expect((await add(anybody, document)).body.code).toBe('sign-in-needed');
  });
});

describe('every fault is told at its field', () => {
  const errorsOf = async (sent: object, more: object = {}): Promise<readonly unknown[]> => {
    const { status, body } = await add(secretariat, sent, more);
    expect(status).toBe(400);
    return body.errors.map(({ field, code }) => [field, code]);
  };
  /** The document with its last assumption changed. */
  const last = (fields: Readonly<Record<string, unknown>>): object => ({
    ...document,
    assumptions: [...document.assumptions.slice(0, -1), { ...document.assumptions.at(-1), ...fields }],
  });
  const at = (): string => `document.assumptions[${document.assumptions.length - 1}]`;
  /** A field of the last assumption that holds a number or a range. */
  const numeric = (): [string, number | object] =>
    Object.entries(document.assumptions.at(-1)!.values).find(
      ([, value]) => typeof value === 'number' || (typeof value === 'object' && 'low' in value),
    ) as [string, number | object];

  test.each([
    ['kind', 'weather', 'validation'],
    ['schema', 2, 'validation'],
    ['seed', -1, 'validation'],
    ['seed', 1.5, 'validation'],
    ['horizonYear', 'soon', 'validation'],
    ['horizonYear', 2010, 'out-of-range'],
    ['edition', 'no-such', 'edition-unknown'],
    ['edition', 'working', 'edition-unknown'],
    ['area', '9999', 'area-unknown'],
    ['name', '', 'value-missing'],
    ['question', '  ', 'value-missing'],
  ])('%s as %j', async (field, value, code) => {
    expect(await errorsOf({ ...document, [field]: value })).toEqual([[`document.${field}`, code]]);
  });

  test('a version of a method that is none', async () => {
    const methods = { ...document.methods, 'prevention-case': 1 };
    expect(await errorsOf({ ...document, methods })).toEqual([
      ['document.methods.prevention-case', 'value-unknown'],
    ]);
  });

  test('a field that there is not', async () => {
    expect(await errorsOf({ ...document, colour: 'red' })).toEqual([
      ['document.colour', 'unknown-parameter'],
    ]);
    expect(await errorsOf(last({ colour: 'red' }))).toEqual([[`${at()}.colour`, 'unknown-parameter']]);
  });

  test('an assumption without a reason, with an unknown lever, with values that are none', async () => {
    expect(await errorsOf(last({ reason: ' ' }))).toEqual([[`${at()}.reason`, 'value-missing']]);
    expect(await errorsOf(last({ lever: 'weather' }))).toEqual([[`${at()}.lever`, 'lever-unknown']]);
    expect(await errorsOf(last({ values: 7 }))).toEqual([[`${at()}.values`, 'validation']]);
  });

  test('a value of another type, out of its range, too much', async () => {
    const { values } = document.assumptions.at(-1)!;
    const [field, value] = numeric();
    const place = `${at()}.values.${field}`;
    const isRange = typeof value === 'object';
    const huge = isRange ? { low: 1e300, value: 1e300, high: 1e300 } : 1e300;
    expect(await errorsOf(last({ values: { ...values, [field]: 'mange' } }))).toEqual([
      [place, 'not-a-number'],
    ]);
    const tooLarge = await errorsOf(last({ values: { ...values, [field]: huge } }));
    expect(tooLarge[0]).toEqual([isRange ? `${place}.low` : place, 'out-of-range']);
    expect(await errorsOf(last({ values: { ...values, weather: 1 } }))).toEqual([
      [`${at()}.values.weather`, 'value-unknown'],
    ]);
  });

  test('all of them at once', async () => {
    const { lever, values } = document.assumptions.at(-1)!;
    const bad = { lever, values: { ...values, weather: 1 }, reason: '', source: '' };
    const sent = { ...document, name: '', assumptions: [...document.assumptions.slice(0, -1), bad] };
    expect(await errorsOf(sent)).toEqual([
      ['document.name', 'value-missing'],
      [`${at()}.reason`, 'value-missing'],
      [`${at()}.values.weather`, 'value-unknown'],
    ]);
  });

  test('a file whose hash is not that of its document', async () => {
    expect(await errorsOf(document, { sha256: '0'.repeat(64) })).toEqual([['document', 'sha256-mismatch']]);
    const tampered = { ...demo.document, seed: demo.document.seed + 1 };
    expect(await errorsOf(tampered, { sha256: demo.sha256 })).toEqual([['document', 'sha256-mismatch']]);
  });
});

describe('previews', () => {
  test('calculate without storing, and without a reason yet', async () => {
    const count = async (): Promise<number> =>
      (await secretariat.ask<{ scenarios: unknown[] }>('GET', '/scenarios')).body.scenarios.length;
    const before = await count();
    const assumptions = document.assumptions.map((assumption) => ({ ...assumption, reason: '' }));
    const { status, body } = await approver.ask<{ outcomes: unknown[]; bridge: unknown[]; basis: object }>(
      'POST',
      '/scenarios/previews',
      { body: { document: { ...document, name: '', question: '', assumptions } } },
    );
    expect(status).toBe(200);
    expect(body.outcomes.length).toBeGreaterThan(0);
    expect(body.bridge).toHaveLength(body.outcomes.length);
    expect(await count()).toBe(before);
  });

  test('tell faults at their field too', async () => {
    const { body } = await approver.ask('POST', '/scenarios/previews', {
      body: { document: { ...document, area: 'nowhere' } },
    });
    expect([body.code, body.errors.map(({ field }) => field)]).toEqual([
      'document-refused',
      ['document.area'],
    ]);
  });
});

describe('from draft to decision', () => {
  test('a draft is its owners’ alone; a colleague of the same right goes on with it', async () => {
    const draft = await made(approver);
    const people = [approver, secretariat, reporter, administrator, anybody];
    const statuses: number[] = [];
    for (const person of people) statuses.push(await seenBy(person, draft));
    expect(statuses).toEqual([200, 404, 404, 404, 404]);
    const lists: boolean[] = [];
    for (const person of people) {
      const { text } = await person.ask('GET', '/scenarios');
      lists.push(text.includes(draft.id));
    }
    expect(lists).toEqual([true, false, false, false, false]);
  });

  test('shared with a role it is there for that role and for those who serve all', async () => {
    const draft = await made(approver);
    const shared = await change(approver, draft, { status: 'shared', sharedWith: ['reporter'] });
    expect(shared.body).toMatchObject({ version: 2, status: 'shared', sharedWith: ['reporter'] });
    expect([
      await seenBy(reporter, draft),
      await seenBy(secretariat, draft),
      await seenBy(administrator, draft),
      await seenBy(anybody, draft),
    ]).toEqual([200, 200, 200, 404]);
    expect((await change(reporter, shared.body, { sharedWith: ['public'] })).body.code).toBe('forbidden');
    expect((await change(secretariat, shared.body, { sharedWith: ['public'] })).body.code).toBe('forbidden');
    await change(approver, shared.body, { sharedWith: ['public'] });
    expect(await seenBy(anybody, draft)).toBe(200);
  });

  test('a change names the version that it was made from', async () => {
    const draft = await made(secretariat);
    const bare = await secretariat.ask('PATCH', `/scenarios/${draft.id}`, { body: { document } });
    expect(bare.body.code).toBe('version-needed');
    const renamed = await change(secretariat, draft, { document: { ...document, name: 'Andet navn' } });
    expect([renamed.body.version, renamed.body.document.name]).toEqual([2, 'Andet navn']);
    expect((await change(secretariat, draft, { document })).body.code).toBe('changed-since');
  });

  test('what is decided is shared, calculated, decided by the secretariat, and never changed again', async () => {
    const draft = await made(approver);
    const decided = { status: 'decided' };
    expect((await change(approver, draft, decided)).body.code).toBe('step-refused');
    const shared = (await change(approver, draft, { status: 'shared', sharedWith: ['approver'] })).body;
    expect((await change(approver, shared, decided)).body.code).toBe('forbidden');
    expect((await again(secretariat, shared)).mayDecide).toBe(true);
    expect((await change(secretariat, shared, decided)).body.code).toBe('result-missing');
    await calculate(approver, shared);
    const both = { ...decided, sharedWith: ['public'] };
    expect((await change(secretariat, shared, both)).body.code).toBe('step-refused');
    const done = await change(secretariat, shared, decided);
    expect(done.body).toMatchObject({ status: 'decided', mayChange: false, mayDecide: false });

    for (const by of [approver, secretariat]) {
      expect((await change(by, done.body, { status: 'draft' })).body.code).toBe('scenario-decided');
      const removed = await by.ask('DELETE', `/scenarios/${draft.id}`, { headers: { 'if-match': '3' } });
      expect(removed.body.code).toBe('scenario-decided');
    }
    const run = await approver.ask('POST', `/scenarios/${draft.id}/runs`);
    expect(run.body.code).toBe('scenario-decided');
  });

  test('a copy is a draft of whoever makes it, with the same assumptions', async () => {
    const { status, body } = await approver.ask<Scenario>('POST', `/scenarios/${demo.id}/copies`, {
      body: { name: 'Vores udgave' },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'draft', owner: { role: 'approver', municipality: '0169' } });
    expect(body.document).toEqual({ ...demo.document, name: 'Vores udgave' });
    expect((await reporter.ask('POST', `/scenarios/${demo.id}/copies`, { body: {} })).body.code).toBe(
      'forbidden',
    );
  });

  test('a scenario that is deleted is gone, with its runs', async () => {
    const draft = await made(secretariat);
    const run = await calculate(secretariat, draft);
    const remove = (version: number) =>
      secretariat.ask('DELETE', `/scenarios/${draft.id}`, { headers: { 'if-match': String(version) } });
    expect((await remove(9)).body.code).toBe('changed-since');
    expect((await remove(1)).status).toBe(204);
    expect(await seenBy(secretariat, draft)).toBe(404);
    expect((await secretariat.ask('GET', `/scenarios/runs/${run.id}`)).status).toBe(404);
  });

  test('all of it is in the log', async () => {
    const { body } = await secretariat.ask<{ events: { action: string }[] }>('GET', '/audit');
    const told = new Set(body.events.map(({ action }) => action));
    for (const action of ['added', 'changed', 'shared', 'decided', 'deleted', 'computed'])
      expect(told).toContain(`scenario-${action}`);
  });
});

describe('stored results', () => {
  test('are sent as they are, once: who has the bytes gets 304', async () => {
    const address = `/scenarios/${demo.id}/result`;
    const first = await anybody.ask<object>('GET', address);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect((await anybody.ask('GET', address, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('every table leaves in every format, and an unknown one is refused by name', async () => {
    const address = `/scenarios/${demo.id}/result`;
    const { body } = await anybody.ask<{ tables: object }>('GET', address);
    for (const table of ['outcomes', 'bridge', ...Object.keys(body.tables)])
      for (const format of ['csv', 'csv-da', 'xlsx', 'json-stat']) {
        const file = await anybody.ask('GET', `${address}?table=${table}&format=${format}`);
        expect([table, format, file.status]).toEqual([table, format, 200]);
        expect(file.headers.get('content-disposition')).toContain('syntetisk');
      }
    const unknown = await anybody.ask('GET', `${address}?table=weather&format=csv`);
    expect([unknown.status, unknown.body.errors[0]?.field]).toEqual([400, 'table']);
    const json = await anybody.ask('GET', `${address}?table=outcomes`);
    expect([json.status, json.body.errors[0]?.field]).toEqual([400, 'table']);
  });

  test('a scenario that is not calculated has none', async () => {
    const draft = (await add(secretariat, { ...document, seed: 4711 })).body;
    expect((await secretariat.ask('GET', `/scenarios/${draft.id}/result`)).body.code).toBe('result-missing');
    expect((await secretariat.ask('POST', `/scenarios/${draft.id}/checks`)).body.code).toBe('result-missing');
  });
});

describe('comparisons', () => {
  interface Comparison extends Refusal {
    readonly guard: readonly { code: string; effect: string }[];
    readonly outcomes: readonly { id: string }[];
    readonly bridges: readonly { id: string }[];
    readonly differences: readonly { lever: string; field: string; values: readonly { value: unknown }[] }[];
  }
  const compare = async (...ids: string[]) =>
    (await secretariat.ask<Comparison>('GET', `/scenarios/comparisons?scenarios=${ids.join(',')}`)).body;
  const calculated = async (more: Partial<Document>): Promise<Scenario> => {
    const { body } = await add(secretariat, { ...document, ...more });
    await calculate(secretariat, body);
    return body;
  };

  test('two plans in one frame stand side by side with their bridges and what they assume otherwise', async () => {
    const fewer = await calculated({ assumptions: document.assumptions.slice(0, -1) });
    const { guard, outcomes, bridges, differences } = await compare(demo.id, fewer.id);
    expect(guard).toEqual([]);
    expect(new Set(outcomes.map(({ id }) => id))).toEqual(new Set([demo.id, fewer.id]));
    expect(bridges.map(({ id }) => id)).toEqual([demo.id, fewer.id]);
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.every(({ values }) => values.length === 2 && values[1]?.value === null)).toBe(true);
  });

  test('another horizon withholds the outcomes, and says so', async () => {
    const later = await calculated({ horizonYear: document.horizonYear + 1, name: 'Senere' });
    const { guard, outcomes, bridges } = await compare(demo.id, later.id);
    expect(guard.map(({ code, effect }) => [code, effect])).toEqual([['horizons-differ', 'withholds']]);
    expect([outcomes, bridges]).toEqual([[], []]);
  });

  test('one that is not there for the reader, and the same one twice, are refused', async () => {
    const draft = await made(approver);
    expect((await compare(demo.id, draft.id)).code).toBe('not-found');
    expect((await compare(demo.id, demo.id)).code).toBe('validation');
    expect((await compare(demo.id)).code).toBe('validation');
  });
});

/** Held against the schema by the validator that comes with the HTTP server, in its edition of 2020-12. */
function validates(schema: object, file: object): boolean {
  const ofServer = createRequire(createRequire(import.meta.url).resolve('@fastify/ajv-compiler'));
  const { default: Ajv2020 } = ofServer('ajv/dist/2020') as {
    default: new () => {
      addFormat(name: string, pattern: RegExp): void;
      validate(schema: object, file: object): boolean;
    };
  };
  const validator = new Ajv2020();
  validator.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  return validator.validate(schema, file);
}
