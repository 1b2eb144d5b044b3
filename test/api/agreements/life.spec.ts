import { personWith } from '../../support/person.ts';
import { onDatabase } from '../../support/database-of.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import {
  add,
  type Agreement,
  type AgreementCast,
  agreementCast,
  approve,
  approveAll,
  change,
  freeze,
  look,
  openAgreement,
  step,
} from './agreements.ts';

jest.setTimeout(300_000);

let server: RunningServer;
let cast: AgreementCast;
beforeAll(async () => {
  server = await startServer();
  cast = await agreementCast(server.url);
});
afterAll(() => server.stop());

const everybody = (): ReturnType<typeof personWith> => personWith(server.url);
const theme = { part: 'steering', title: 'Belægning', text: 'Højst 92 procent' };
const goal = { title: 'Ned', indicator: 'occupancy', targetValue: 0.92, direction: 'down' };

describe('from draft to all approvals', () => {
  let agreement: Agreement;

  test('a draft has the parties of its first day, and only those who serve all see it', async () => {
    agreement = await openAgreement(cast.secretariat);
    expect(agreement.approved).toEqual({ done: 0, of: 30 });
    expect(agreement.approvals.filter(({ kind }) => kind === 'region').map(({ party }) => party)).toEqual([
      '1084',
    ]);
    expect(agreement.status).toBe('draft');
    expect((await everybody().ask('GET', `/agreements/${agreement.id}`)).status).toBe(404);
    expect((await look(cast.administrator, agreement)).id).toBe(agreement.id);
    expect((await look(cast.administrator, agreement)).mayChange).toBe(false);
  });

  test('the secretariat writes it', async () => {
    agreement = await add(cast.secretariat, agreement, ['themes', theme]);
    const [{ id: about = '' } = {}] = agreement.themes;
    await add(cast.secretariat, agreement, ['goals', { ...goal, theme: about }]);
    await add(cast.secretariat, agreement, [
      'due-dates',
      { kind: 'approval-deadline', dueOn: '2025-12-31', title: 'Frist' },
    ]);
    agreement = await add(cast.secretariat, agreement, [
      'decisions',
      { kind: 'decision', title: 'Følg belægningen', theme: about, dueOn: '2026-06-01' },
    ]);
    expect(agreement).toMatchObject({
      approvalDueOn: '2025-12-31',
      goals: [{ indicator: 'occupancy', theme: about }],
      decisions: [{ title: 'Følg belægningen', theme: about, dueOn: '2026-06-01' }],
    });
  });

  test('a change names the version that it is made from', async () => {
    const { version, decisions } = agreement;
    const address = ['PATCH', `${agreement.id}/decisions/${decisions[0]?.id}`] as const;
    expect(
      (await change(cast.secretariat, address, { body: { title: 'x' }, version: version - 1 })).body.code,
    ).toBe('changed-since');
    const { body } = await change(cast.secretariat, address, { body: { dueOn: null }, version });
    expect(body.decisions[0]).toMatchObject({ title: 'Følg belægningen', dueOn: null });
    expect(body.version).toBe(version + 1);
    expect((await cast.secretariat.ask('PATCH', `/agreements/${agreement.id}`, { body: {} })).body.code).toBe(
      'version-needed',
    );
  });

  test('in hearing everybody sees it, and municipalities comment, an approver for the own', async () => {
    expect((await step(cast.secretariat, agreement, 'hearing')).status).toBe(201);
    expect((await look(everybody(), agreement)).status).toBe('hearing');
    expect((await look(cast.approver, agreement)).mayComment).toEqual(['0169']);
    const comment = (body: object) =>
      cast.approver.ask('POST', `/agreements/${agreement.id}/comments`, { body });
    const about = agreement.themes[0]?.id;
    expect((await comment({ party: '0169', about, text: 'Enig' })).status).toBe(201);
    expect((await comment({ party: '0101', text: 'Enig' })).body.code).toBe('forbidden');
    expect((await comment({ party: '9999', text: 'Enig' })).body.code).toBe('not-found');
    const stranger = '00000000-0000-4000-8000-000000000000';
    expect((await comment({ party: '0169', about: stranger, text: 'Enig' })).body.errors[0]?.field).toBe(
      'about',
    );
    const { body } = await everybody().ask<{ comments: object[] }>(
      'GET',
      `/agreements/${agreement.id}/comments`,
    );
    expect(body.comments).toEqual([expect.objectContaining({ party: '0169', about, text: 'Enig' })]);
  });

  test('what the parties approve stands still; deadlines move', async () => {
    const edit = { body: { title: 'Ændret' }, version: (await look(cast.secretariat, agreement)).version };
    await change(cast.secretariat, ['PATCH', `${agreement.id}/themes/${agreement.themes[0]?.id}`], edit);
    expect((await step(cast.secretariat, agreement, 'approval')).status).toBe(201);
    const { version, dueDates } = await look(cast.secretariat, agreement);
    const theme = await change(
      cast.secretariat,
      ['PATCH', `${agreement.id}/themes/${agreement.themes[0]?.id}`],
      { body: { title: 'x' }, version },
    );
    expect(theme.body.code).toBe('step-refused');
    const date = ['PATCH', `${agreement.id}/due-dates/${dueDates[0]?.id}`] as const;
    const moved = await change(cast.secretariat, date, { body: { dueOn: '2026-03-01' }, version });
    expect(moved.body.approvalDueOn).toBe('2026-03-01');
    const late = await cast.approver.ask('POST', `/agreements/${agreement.id}/comments`, {
      body: { party: '0169', text: 'x' },
    });
    expect(late.body.code).toBe('step-refused');
  });

  test('an approver records the own approval, the secretariat any', async () => {
    expect((await look(cast.approver, agreement)).mayApprove).toEqual(['0169']);
    const given = { state: 'approved', on: '2025-12-01' };
    expect((await approve(cast.approver, agreement, { party: '0101', version: 1, ...given })).body.code).toBe(
      'forbidden',
    );
    expect((await approve(cast.approver, agreement, { party: '0370', version: 1, ...given })).body.code).toBe(
      'not-found',
    );
    const own = { party: '0169', version: 1, state: 'approved-with-remark', on: '2025-12-01' };
    expect((await approve(cast.approver, agreement, own)).body.errors[0]?.field).toBe('remark');
    expect(
      (await approve(cast.approver, agreement, { ...own, state: 'on-agenda', on: null })).body.errors[0]
        ?.field,
    ).toBe('on');
    const link = { ...own, remark: 'Gerne hvert år', link: 'javascript:alert(1)' };
    expect((await approve(cast.approver, agreement, link)).body.errors[0]?.field).toBe('link');
    const recorded = await approve(cast.approver, agreement, {
      ...link,
      link: 'https://www.htk.dk/dagsorden',
    });
    expect(recorded.body).toMatchObject({ state: 'approved-with-remark', on: '2025-12-01', version: 2 });
    expect(
      (await approve(cast.secretariat, agreement, { party: '0169', version: 1, ...given })).body.code,
    ).toBe('changed-since');
  });

  test('it is decided only when all have approved', async () => {
    const early = await step(cast.secretariat, agreement, 'decided');
    expect([early.status, early.body.code]).toEqual([409, 'approvals-missing']);
    await approveAll(cast.secretariat, agreement);
    const { body } = await step(cast.secretariat, agreement, 'decided');
    expect(body).toMatchObject({
      status: 'decided',
      decidedOn: '2025-12-10',
      approved: { done: 30, of: 30 },
      steps: [],
      mayChange: false,
    });
  });

  test('then nothing of it changes, for nobody', async () => {
    const { version, themes } = await look(cast.secretariat, agreement);
    const part = `${agreement.id}/themes/${themes[0]?.id}`;
    const refused = [
      await change(cast.secretariat, ['PATCH', agreement.id], { body: { label: 'x' }, version }),
      await change(cast.secretariat, ['DELETE', agreement.id], { version }),
      await change(cast.secretariat, ['PATCH', part], { body: { title: 'x' }, version }),
      await change(cast.secretariat, ['DELETE', part], { version }),
      await step(cast.secretariat, agreement, 'hearing'),
      await approve(cast.approver, agreement, { party: '0169', version: 2, state: 'not-treated' }),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [409, 'agreement-decided']),
    );
  });

  test('not even past the program: the database refuses', async () => {
    for (const sql of [
      `UPDATE agreements SET label = 'x' WHERE status = 'decided'`,
      `DELETE FROM agreements WHERE status = 'decided'`,
      `UPDATE approvals SET remark = 'x' WHERE agreement_id = '${agreement.id}'`,
      `DELETE FROM decisions WHERE agreement_id = '${agreement.id}'`,
      `UPDATE agreement_versions SET sha256 = 'x'`,
    ])
      await expect(onDatabase(server.place, sql)).rejects.toThrow(/never changed or removed/);
  });

  test('every step left a version, and their differences can be read', async () => {
    const { body } = await everybody().ask<{ versions: { no: number; status: string; sha256: string }[] }>(
      'GET',
      `/agreements/${agreement.id}/versions`,
    );
    expect(body.versions.map(({ status }) => status)).toEqual(['hearing', 'approval', 'decided']);
    const { body: between } = await everybody().ask<{
      differences: { part: string; field: string; after: string }[];
    }>('GET', `/agreements/${agreement.id}/versions/2/differences`);
    expect(between.differences).toEqual([
      expect.objectContaining({ part: 'theme', field: 'title', before: 'Belægning', after: 'Ændret' }),
    ]);
    const whole = await everybody().ask<{ differences: { part: string }[] }>(
      'GET',
      `/agreements/${agreement.id}/versions/3/differences?against=1`,
    );
    expect(new Set(whole.body.differences.map(({ part }) => part))).toEqual(
      new Set(['theme', 'due-date', 'approval']),
    );
    const none = await everybody().ask('GET', `/agreements/${agreement.id}/versions/3/differences?against=9`);
    expect(none.body.code).toBe('validation');
  });

  test('all of it is in the log', async () => {
    const { body } = await cast.administrator.ask<{
      events: { action: string; object: string; user: string }[];
    }>('GET', '/audit');
    const own = body.events.filter(({ object }) => object === agreement.label);
    expect(new Set(own.map(({ action }) => action))).toEqual(
      new Set([
        'agreement-opened',
        'agreement-changed',
        'agreement-moved',
        'hearing-commented',
        'approval-recorded',
      ]),
    );
    expect(own.some(({ user }) => user === 'godkender-0169')).toBe(true);
  });
});

describe('back to the hearing', () => {
  test('all are asked again, and the version before keeps what they said', async () => {
    const agreement = await openAgreement(cast.secretariat);
    for (const to of ['hearing', 'approval']) await step(cast.secretariat, agreement, to);
    await approve(cast.secretariat, agreement, {
      party: '0101',
      version: 1,
      state: 'approved',
      on: '2025-12-01',
    });
    const { body } = await step(cast.secretariat, agreement, 'hearing');
    expect(body).toMatchObject({ status: 'hearing', approved: { done: 0, of: 30 }, mayChange: true });
  });
});

describe('what is refused', () => {
  test.each([
    ['no label', { label: '' }, 'label'],
    ['an area that is none', { area: 'atlantis' }, 'area'],
    ['an area that has not begun', { area: 'oestdanmark' }, 'startsOn'],
    ['a day that is none', { startsOn: '2026-02-30' }, 'startsOn'],
    ['an end before the beginning', { endsOn: '2025-01-01' }, 'endsOn'],
    ['a field that is none', { status: 'decided' }, 'status'],
  ])('an agreement with %s', async (_, fields, field) => {
    const body = { label: 'Afvist', area: '1084', startsOn: '2026-01-01', endsOn: '2026-12-31', ...fields };
    const reply = await cast.secretariat.ask('POST', '/agreements', { body });
    expect([reply.status, reply.body.errors[0]?.field]).toEqual([400, field]);
  });

  test('a name twice', async () => {
    const { label } = await openAgreement(cast.secretariat);
    const body = { label, area: '1084', startsOn: '2026-01-01', endsOn: '2026-12-31' };
    expect((await cast.secretariat.ask('POST', '/agreements', { body })).body.code).toBe('name-taken');
  });

  test.each([
    ['draft', 'approval'],
    ['draft', 'decided'],
    ['draft', 'draft'],
    ['hearing', 'draft'],
    ['hearing', 'decided'],
    ['approval', 'draft'],
  ])('the step from %s to %s', async (from, to) => {
    const agreement = await openAgreement(cast.secretariat);
    for (const on of { draft: [], hearing: ['hearing'], approval: ['hearing', 'approval'] }[from] ?? [])
      await step(cast.secretariat, agreement, on);
    expect((await step(cast.secretariat, agreement, to)).body.code).toBe('step-refused');
  });

  test('deleting what others have seen; a draft may go, with everything in it', async () => {
    const seen = await openAgreement(cast.secretariat);
    const { body } = await step(cast.secretariat, seen, 'hearing');
    expect((await change(cast.secretariat, ['DELETE', seen.id], { version: body.version })).body.code).toBe(
      'step-refused',
    );
    const draft = await openAgreement(cast.secretariat);
    const { version, decisions } = await add(cast.secretariat, draft, [
      'decisions',
      { kind: 'decision', title: 'x' },
    ]);
    await freeze(
      cast.secretariat,
      { id: draft.id, decision: decisions[0]?.id ?? '' },
      '/api/analyses/costs?area=1084',
    );
    expect((await change(cast.secretariat, ['DELETE', draft.id], { version: version + 1 })).status).toBe(204);
    expect((await cast.secretariat.ask('GET', `/agreements/${draft.id}`)).status).toBe(404);
  });

  test.each([
    ['goals', { ...goal, indicator: 'none' }, 'indicator'],
    ['goals', { ...goal, targetValue: '0.9' }, 'targetValue'],
    ['goals', { ...goal, theme: '00000000-0000-4000-8000-000000000000' }, 'theme'],
    ['themes', { ...theme, part: 'other' }, 'part'],
    ['decisions', { kind: 'decision', title: 'x', dueOn: '1. maj' }, 'dueOn'],
    ['due-dates', { kind: 'someday', dueOn: '2026-05-01', title: 'x' }, 'kind'],
  ])('%s with a wrong field', async (kind, body, field) => {
    const { id } = await openAgreement(cast.secretariat);
    const reply = await cast.secretariat.ask('POST', `/agreements/${id}/${kind}`, { body });
    expect([reply.status, reply.body.errors[0]?.field]).toEqual([400, field]);
  });

  test('a second approval deadline', async () => {
    const agreement = await openAgreement(cast.secretariat);
    const date = { kind: 'approval-deadline', dueOn: '2026-05-01', title: 'Frist' };
    await add(cast.secretariat, agreement, ['due-dates', date]);
    const reply = await cast.secretariat.ask('POST', `/agreements/${agreement.id}/due-dates`, { body: date });
    expect([reply.status, reply.body.errors[0]?.field]).toEqual([400, 'kind']);
  });

  test('an empty title is no title, and null where nothing can be empty changes nothing', async () => {
    const agreement = await add(cast.secretariat, await openAgreement(cast.secretariat), ['themes', theme]);
    const address = ['PATCH', `${agreement.id}/themes/${agreement.themes[0]?.id}`] as const;
    const { version } = agreement;
    expect(
      (await change(cast.secretariat, address, { body: { title: '' }, version })).body.errors[0]?.field,
    ).toBe('title');
    const { body } = await change(cast.secretariat, address, { body: { title: null, text: '' }, version });
    expect(body.themes[0]).toMatchObject({ title: 'Belægning', text: '' });
  });

  test('a theme that goes leaves its goals and decisions without one', async () => {
    const agreement = await add(cast.secretariat, await openAgreement(cast.secretariat), ['themes', theme]);
    const [{ id: about = '' } = {}] = agreement.themes;
    const { version } = await add(cast.secretariat, agreement, ['goals', { ...goal, theme: about }]);
    const { body } = await change(cast.secretariat, ['DELETE', `${agreement.id}/themes/${about}`], {
      version,
    });
    expect(body).toMatchObject({ themes: [], goals: [{ theme: null }] });
  });
});
