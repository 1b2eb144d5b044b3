import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { databaseUrlOf, onDatabase } from '../../support/database-of.ts';
import { personWith } from '../../support/person.ts';
import { runCli } from '../../support/cli.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import {
  add,
  type Agreement,
  type AgreementCast,
  agreementCast,
  approveAll,
  type Check,
  type Evidence,
  freeze,
  openAgreement,
  step,
} from './agreements.ts';

jest.setTimeout(600_000);

const requests = [
  '/api/analyses/supply-gaps?area=1084&occupancy=0.9&refusal=0.05',
  '/api/analyses/supply-gaps?area=1084&occupancy=0.87&refusal=0.03',
  '/api/analyses/costs?area=1084',
  '/api/analyses/rates?area=1084&by=operator',
  '/api/analyses/forecasts?area=1084',
  '/api/analyses/specialisation-risk?area=1084',
  '/api/analyses/municipality-profile?municipality=0169',
  '/api/analyses/trade?municipality=0169',
  '/api/analyses/trade?area=1084',
  '/api/analyses/supply-gaps?area=1084&by=municipality',
  '/api/analyses/access?area=1084',
  '/api/analyses/budget-certainty?area=1084',
  '/api/analyses/compare?municipality=0169&peers=similar',
  '/api/analyses/cooperation?area=1084',
  '/api/analyses/cost-decomposition?municipality=0169',
  '/api/analyses/indicators?area=1084',
  '/api/analyses/overview?municipality=0169',
  '/api/analyses/peers?municipality=0169',
  '/api/analyses/places?area=1084',
  '/api/analyses/service-range?area=1084',
];
/** One service's newest report with 30 places more: another supply, another rate of occupancy. */
const corrected = `tilbudId;periode;pladserGodkendt;pladserNormeret;pladserReserveret;pladserLedige;tilgaengeligeDoegn;belagteDoegn;belaegningBudget;ventende;uaendret
T0187;2025K4;40;40;0;30;3680;880;96,0;0;nej
`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let server: RunningServer;
/** Another start of the product on the same database. */
let again: RunningServer | undefined;
let cast: AgreementCast;
let agreement: Agreement;
let decision: string;
const frozen: Evidence[] = [];

const everybody = (): ReturnType<typeof personWith> => personWith((again ?? server).url);
const check = async ({ id }: Evidence): Promise<Check> =>
  (await everybody().ask<Check>('POST', `/agreements/evidence/${id}/checks`)).body;
const look = async ({ id }: Evidence): Promise<Evidence> =>
  (await everybody().ask<Evidence>('GET', `/agreements/evidence/${id}`)).body;

beforeAll(async () => {
  server = await startServer();
  cast = await agreementCast(server.url);
  agreement = await openAgreement(cast.secretariat);
  agreement = await add(cast.secretariat, agreement, [
    'decisions',
    { kind: 'decision', title: 'Beslutning' },
  ]);
  decision = agreement.decisions[0]?.id ?? '';
  for (const request of requests) {
    const reply = await freeze(cast.secretariat, { id: agreement.id, decision }, request);
    if (reply.status !== 201) throw new Error(`${request}: ${reply.text}`);
    frozen.push(reply.body);
  }
});
afterAll(async () => {
  await again?.stop();
  await server.stop();
});

test('evidence of a draft is seen by those who see the draft', async () => {
  const [first] = frozen;
  expect((await everybody().ask('GET', `/agreements/evidence/${first?.id}`)).status).toBe(404);
  expect((await everybody().ask('POST', `/agreements/evidence/${first?.id}/checks`)).status).toBe(404);
  expect((await cast.secretariat.ask('GET', `/agreements/evidence/${first?.id}`)).status).toBe(200);
  expect((await step(cast.secretariat, agreement, 'hearing')).status).toBe(201);
});

test.each(requests.map((request, at) => [request, at] as const))(
  '%s is the answer that readers get, byte for byte',
  async (request, at) => {
    const evidence = frozen[at]!;
    const { edition, sha256: hash } = evidence;
    const readers = await everybody().ask('GET', `${request.replace('/api', '')}&edition=${edition.id}`);
    const alone = await everybody().ask('GET', `/agreements/evidence/${evidence.id}/answer`);
    expect(alone.text).toBe(readers.text);
    expect(sha256(alone.text)).toBe(hash);
    expect(sha256(JSON.stringify((await look(evidence)).answer))).toBe(hash);
  },
);

test('it keeps what is needed to ask again, and what was missing', async () => {
  expect(await look(frozen[0]!)).toMatchObject({
    request: requests[0],
    note: 'Derfor',
    seed: null,
    parameters: { area: '1084', occupancy: 0.9, refusal: 0.05, by: 'targetGroup' },
    edition: { label: 'demo-1', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    methods: [{ key: 'supply-gap', version: '1.0' }, { key: 'erlang-b' }, { key: 'shared-supply' }],
    coverage: { reported: 27, expected: 29, missing: ['0223', '0250'] },
    approvalsMissing: expect.arrayContaining(['0101', '1084']) as string[],
    agreement: { id: agreement.id },
    decision: { id: decision, title: 'Beslutning' },
    newer: null,
  });
});

test('asked again, all of it is identical', async () => {
  for (const evidence of frozen)
    expect(await check(evidence)).toEqual({
      identical: true,
      sha256: evidence.sha256,
      recomputed: evidence.sha256,
      figures: 0,
      differences: [],
    });
});

test.each([
  ['the unpublished state', '/api/analyses/costs?edition=working', 'validation', 'request'],
  ['no analysis', '/api/users', 'validation', 'request'],
  ['another host', 'https://example.org/api/analyses/costs', 'validation', 'request'],
  ['an unknown edition', '/api/analyses/costs?edition=2031', 'unknown-edition', undefined],
  ['an unknown parameter', '/api/analyses/costs?aar=1', 'unknown-parameter', 'aar'],
  ['an unknown area', '/api/analyses/costs?area=9999', 'validation', 'area'],
])('%s is no evidence', async (_, request, code, field) => {
  const { body } = await freeze(cast.secretariat, { id: agreement.id, decision }, request);
  expect([body.code, body.errors[0]?.field]).toEqual([code, field]);
});

test('a decision of another agreement has none', async () => {
  const other = await openAgreement(cast.secretariat);
  expect((await freeze(cast.secretariat, { id: other.id, decision }, requests[0]!)).body.code).toBe(
    'not-found',
  );
});

test('evidence may go while nothing is decided', async () => {
  const { body } = await freeze(cast.secretariat, { id: agreement.id, decision }, requests[2]!);
  expect((await cast.approver.ask('DELETE', `/agreements/evidence/${body.id}`)).body.code).toBe('forbidden');
  expect((await cast.secretariat.ask('DELETE', `/agreements/evidence/${body.id}`)).status).toBe(204);
  expect((await everybody().ask('GET', `/agreements/evidence/${body.id}`)).status).toBe(404);
});

describe('after a new edition with other figures, and another start', () => {
  beforeAll(async () => {
    for (const to of ['approval', 'decided']) {
      if (to === 'decided') await approveAll(cast.secretariat, agreement);
      expect((await step(cast.secretariat, agreement, to)).status).toBe(201);
    }
    const DATA_DIR = server.place.env['DATA_DIR'] ?? '';
    const env = { DATA_DIR, DATABASE_URL: await databaseUrlOf(server.place) };
    const file = path.join(DATA_DIR, 'places.csv');
    await writeFile(file, corrected);
    for (const args of [
      ['import', file],
      ['publish', '--label', 'demo-2'],
    ]) {
      const { code, stderr } = await runCli(args, env);
      if (code !== 0) throw new Error(stderr);
    }
    again = await startServer({ place: { env, remove: () => Promise.resolve() } });
    cast = await agreementCast(again.url);
  });

  test('all of it is still identical', async () => {
    for (const evidence of frozen) {
      const { identical, recomputed, differences } = await check(evidence);
      expect([evidence.request, identical, recomputed, differences]).toEqual([
        evidence.request,
        true,
        evidence.sha256,
        [],
      ]);
    }
  });

  test('and says that there are newer figures, and whether they are others', async () => {
    const newer = await Promise.all(frozen.map(async (evidence) => (await look(evidence)).newer));
    expect(new Set(newer.map((one) => one?.edition.label))).toEqual(new Set(['demo-2']));
    const told = new Map(frozen.map(({ request }, at) => [request, newer[at]?.figuresDiffer]));
    expect(told.get('/api/analyses/costs?area=1084')).toBe(false);
    expect(told.get(requests[0] ?? '')).toBe(true);
    expect([...told.values()].filter((one) => one === null)).toEqual([]);
  });

  test('decided evidence cannot be changed or removed, and none is added', async () => {
    const { id } = frozen[0]!;
    const removed = await cast.secretariat.ask('DELETE', `/agreements/evidence/${id}`);
    expect([removed.status, removed.body.code]).toEqual([409, 'agreement-decided']);
    const added = await freeze(cast.secretariat, { id: agreement.id, decision }, requests[0]!);
    expect([added.status, added.body.code]).toEqual([409, 'agreement-decided']);
    for (const method of ['PUT', 'PATCH'])
      expect((await cast.secretariat.ask(method, `/agreements/evidence/${id}`, { body: {} })).status).toBe(
        404,
      );
    for (const sql of [
      `UPDATE evidence SET body = '' WHERE evidence_id = '${id}'`,
      `DELETE FROM evidence WHERE evidence_id = '${id}'`,
    ])
      await expect(onDatabase(server.place, sql)).rejects.toThrow(/never changed or removed/);
    expect((await look(frozen[0]!)).sha256).toBe(frozen[0]!.sha256);
  });

  test('bytes changed behind the back of program and database are found out, with the figure that differs', async () => {
    const { id } = frozen[1]!;
    await onDatabase(server.place, 'ALTER TABLE evidence DISABLE TRIGGER USER');
    await onDatabase(
      server.place,
      `UPDATE evidence SET body = convert_to(regexp_replace(convert_from(body, 'UTF8'), '"need":\\{"value":\\d+', '"need":{"value":1'), 'UTF8') WHERE evidence_id = $1`,
      [id],
    );
    await onDatabase(server.place, 'ALTER TABLE evidence ENABLE TRIGGER USER');
    const { identical, figures, differences } = await check(frozen[1]!);
    expect([identical, figures]).toEqual([false, 1]);
    expect(differences.map(({ part }) => part)).toEqual(['stored-bytes', 'figure']);
    expect(differences[1]?.name).toMatch(/^figures\.\d+\.need\.value$/);
  });
});
