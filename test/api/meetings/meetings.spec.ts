import { personWith } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import {
  addMeeting,
  change,
  look,
  type Meeting,
  type MeetingCast,
  meetingCast,
  told,
  upload,
} from './meetings.ts';

jest.setTimeout(180_000);

let server: RunningServer;
let cast: MeetingCast;
beforeAll(async () => {
  server = await startServer();
  cast = await meetingCast(server.url);
});
afterAll(() => server.stop());

const everybody = (): ReturnType<typeof personWith> => personWith(server.url);
const listed = async (by = everybody()): Promise<readonly Meeting[]> =>
  told(await by.ask<{ meetings: Meeting[] }>('GET', '/meetings')).meetings;

describe('the demonstration', () => {
  test('has the meetings of 2015, 2016 and 2020, and a made-up one that says so', async () => {
    expect((await listed()).map(({ heldOn, synthetic }) => [heldOn, synthetic])).toEqual([
      ['2027-02-04', true],
      ['2020-09-14', false],
      ['2016-02-04', false],
      ['2015-02-05', false],
    ]);
  });

  test('tells 43 politicians of 2015 and nine others, never who they were', async () => {
    const [meeting] = (await listed()).slice(-1);
    const detail = await look(everybody(), meeting?.id ?? '');
    expect(detail.participantCount).toBe(52);
    expect(detail.participation.byMunicipality[0]).toEqual({ key: '0185', number: 5 });
    expect(detail.programme.map(({ startsAt }) => startsAt)).toEqual([
      '15:30',
      '15:40',
      '16:40',
      '17:00',
      '17:55',
    ]);
    expect(detail.proposals).toHaveLength(24);
  });

  test('keeps lines without a time behind the line that they follow', async () => {
    const meeting = (await listed()).find(({ heldOn }) => heldOn === '2020-09-14');
    const { programme } = await look(everybody(), meeting?.id ?? '');
    expect(programme.map(({ startsAt }) => startsAt)).toEqual([
      '15:30',
      null,
      '17:10',
      '17:30',
      null,
      '18:30',
    ]);
  });

  test('links proposals to decisions of the agreement; of a draft only for those who may see it', async () => {
    const [newest, , , oldest] = await listed();
    const linked = (await look(everybody(), oldest?.id ?? '')).proposals.filter(({ decision }) => decision);
    expect(linked.map(({ decision }) => decision?.agreement.label)).toEqual([
      'Rammeaftale 2025–2026',
      'Rammeaftale 2025–2026',
    ]);
    expect((await look(everybody(), newest?.id ?? '')).proposals.filter(({ decision }) => decision)).toEqual(
      [],
    );
    expect((await look(everybody(), newest?.id ?? '')).agreement).toBeNull();
    const seen = await look(cast.secretariat, newest?.id ?? '');
    expect(seen.agreement?.label).toBe('Rammeaftale 2027–2028');
    expect(seen.proposals[0]?.decision?.title).toBe(
      'Pladser til små målgrupper planlægges for hele Østdanmark',
    );
  });
});

describe('from draft to published', () => {
  let meeting: Meeting;

  test('a draft is seen by those who serve all, and written by the secretariat', async () => {
    meeting = await addMeeting(cast.secretariat, 'Dialogmøde i foråret');
    expect(meeting.status).toBe('draft');
    expect((await everybody().ask('GET', `/meetings/${meeting.id}`)).status).toBe(404);
    expect((await cast.approver.ask('GET', `/meetings/${meeting.id}`)).status).toBe(404);
    expect((await look(cast.administrator, meeting.id)).mayChange).toBe(false);
    expect((await listed()).map(({ id }) => id)).not.toContain(meeting.id);
  });

  test('codes must exist', async () => {
    const body = { title: 'x', heldOn: '2027-03-04', area: '1084' };
    for (const [field, value] of [
      ['area', '9999'],
      ['host', '9999'],
      ['agreement', '00000000-0000-4000-8000-000000000000'],
    ] as const) {
      const { status, body: refusal } = await cast.secretariat.ask('POST', '/meetings', {
        body: { ...body, [field]: value },
      });
      expect([field, status, refusal.errors[0]?.field]).toEqual([field, 400, field]);
    }
  });

  test('a name is taken once a day', async () => {
    const body = { title: meeting.title, heldOn: '2027-03-04', area: '1084' };
    expect((await cast.secretariat.ask('POST', '/meetings', { body })).body.code).toBe('name-taken');
  });

  test('a change names the version that it is made from', async () => {
    const { id, version } = meeting;
    const patch = ['PATCH', id] as const;
    const late = await change(cast.secretariat, patch, { version: version - 1, body: { place: 'Rådhuset' } });
    expect(late.body.code).toBe('changed-since');
    const done = await change(cast.secretariat, patch, {
      version,
      body: { startsAt: '15:30', endsAt: '18:00' },
    });
    expect(done.body.version).toBe(version + 1);
    const wrong = await change(cast.secretariat, patch, { version: version + 1, body: { endsAt: '15:00' } });
    expect(wrong.body.errors[0]?.field).toBe('endsAt');
  });

  test('a proposal is followed up and taken up by a decision that exists', async () => {
    const body = { theme: 'Økonomi', statement: 'Regn på en fælles buffer' };
    const added = told(
      await cast.secretariat.ask<Meeting>('POST', `/meetings/${meeting.id}/proposals`, { body }),
    );
    const [proposal] = added.proposals;
    const address = ['PATCH', `${meeting.id}/proposals/${proposal?.id}`] as const;
    const decision = '00000000-0000-4000-8000-000000000000';
    const unknown = await change(cast.secretariat, address, { version: added.version, body: { decision } });
    expect(unknown.body.errors[0]?.field).toBe('decision');
    const list = told(await everybody().ask<{ agreements: { id: string }[] }>('GET', '/agreements'));
    const agreement = told(
      await everybody().ask<{ decisions: { id: string; title: string }[] }>(
        'GET',
        `/agreements/${list.agreements[0]?.id}`,
      ),
    );
    const [taken] = agreement.decisions;
    const linked = await change(cast.secretariat, address, {
      version: added.version,
      body: { decision: taken?.id, state: 'in-progress', followUp: 'Er på dagsordenen' },
    });
    expect(linked.body.proposals[0]).toMatchObject({
      state: 'in-progress',
      decision: { title: taken?.title },
    });
    const freed = await change(cast.secretariat, address, {
      version: linked.body.version,
      body: { decision: null },
    });
    expect(freed.body.proposals[0]).toMatchObject({ decision: null, followUp: 'Er på dagsordenen' });
  });

  test('published it is everybody’s; it is removed only as a draft', async () => {
    const { version } = await look(cast.secretariat, meeting.id);
    const step = ['POST', `${meeting.id}/steps`] as const;
    const published = told(await change(cast.secretariat, step, { version, body: { to: 'published' } }));
    expect((await look(everybody(), meeting.id)).status).toBe('published');
    const remove = ['DELETE', meeting.id] as const;
    const refused = await change(cast.secretariat, remove, { version: published.version });
    expect(refused.body.code).toBe('step-refused');
    const draft = told(
      await change(cast.secretariat, step, { version: published.version, body: { to: 'draft' } }),
    );
    expect((await change(cast.secretariat, remove, { version: draft.version })).status).toBe(204);
    expect((await cast.secretariat.ask('GET', `/meetings/${meeting.id}`)).status).toBe(404);
  });
});

describe('lists as files', () => {
  let meeting: Meeting;
  beforeAll(async () => {
    meeting = await addMeeting(cast.secretariat, 'Møde med filer');
  });
  const programme = 'start;slut;punkt\n15.30;16.00;Velkomst\n16.00;;Oplæg\n';

  test('a programme is stored in one change', async () => {
    const { body } = await upload(
      cast.secretariat,
      meeting,
      'kind=programme&fileName=program.csv',
      programme,
    );
    expect(body).toMatchObject({ state: 'stored', kind: 'programme', rows: 2, issues: [] });
    const after = await look(cast.secretariat, meeting.id);
    expect(after.programme.map(({ title }) => title)).toEqual(['Velkomst', 'Oplæg']);
    expect(after.version).toBe(meeting.version + 1);
  });

  test('a check stores nothing', async () => {
    const { body } = await upload(cast.secretariat, meeting, 'kind=programme&dryRun=true', 'punkt\nAndet\n');
    expect(body).toMatchObject({ state: 'checked', rows: 1 });
    expect((await look(cast.secretariat, meeting.id)).programme).toHaveLength(2);
  });

  test('one fault refuses the file: every fault is told at its cell, and the list stays as it was', async () => {
    const before = await look(cast.secretariat, meeting.id);
    const text = 'start;slut;punkt\n15.30;;Velkomst\n25.00;;Oplæg\n16.00;15.00;\n';
    const { status, body } = await upload(cast.secretariat, meeting, 'kind=programme', text);
    expect([status, body.state]).toEqual([200, 'refused']);
    expect(body.issues.map(({ code, column, row }) => [code, `${column}${row}`])).toEqual([
      ['time-invalid', 'A3'],
      ['time-before-start', 'B4'],
      ['value-missing', 'C4'],
    ]);
    expect(await look(cast.secretariat, meeting.id)).toEqual(before);
  });

  test('what the database refuses leaves nothing half written', async () => {
    const before = await look(cast.secretariat, meeting.id);
    const text = 'kommunekode;udvalg;funktion;antal\n0101;Social;politiker;2\n0101;Social;politiker;1\n';
    expect((await upload(cast.secretariat, meeting, 'kind=participants', text)).body).toMatchObject({
      state: 'refused',
      issues: [{ code: 'duplicate-row', row: 3 }],
    });
    expect(await look(cast.secretariat, meeting.id)).toEqual(before);
  });

  test('participants are replaced by the file’s', async () => {
    await upload(
      cast.secretariat,
      meeting,
      'kind=participants',
      'kommunekode;funktion;antal\n0101;politiker;2\n',
    );
    const again = 'kommunekode;organisation;funktion;antal\n0169;;politiker;3\n;KKR;sekretariat;1\n';
    await upload(cast.secretariat, meeting, 'kind=participants', again);
    const { participants, participantCount } = await look(cast.secretariat, meeting.id);
    expect(participants.map(({ municipality, number }) => [municipality, number])).toEqual([
      ['0169', 3],
      [null, 1],
    ]);
    expect(participantCount).toBe(4);
  });

  test('proposals that are known keep what was done about them', async () => {
    const text = 'tema;forslag\nØkonomi;Regn på det\n';
    await upload(cast.secretariat, meeting, 'kind=proposals', text);
    const { proposals, version } = await look(cast.secretariat, meeting.id);
    const address = ['PATCH', `${meeting.id}/proposals/${proposals[0]?.id}`] as const;
    await change(cast.secretariat, address, { version, body: { state: 'done', followUp: 'Færdig' } });
    await upload(cast.secretariat, meeting, 'kind=proposals', `${text}Økonomi;Del erfaringer\n`);
    expect(
      (await look(cast.secretariat, meeting.id)).proposals.map(({ statement, state }) => [statement, state]),
    ).toEqual([
      ['Regn på det', 'done'],
      ['Del erfaringer', 'captured'],
    ]);
  });

  test('a file of something else, and a file that is too large, are refused', async () => {
    const wrong = await upload(cast.secretariat, meeting, 'kind=proposals', 'start;punkt\n15.30;x\n');
    expect(wrong.body.issues.map(({ code }) => code)).toContain('column-missing');
    const large = await upload(cast.secretariat, meeting, 'kind=programme', 'x'.repeat(2 * 1024 * 1024 + 1));
    expect(large.body.code).toBe('too-large');
    const json = await cast.secretariat.ask('POST', `/meetings/${meeting.id}/uploads?kind=programme`, {
      body: {},
    });
    expect(json.body.code).toBe('unsupported-media');
  });
});
