import { createHash } from 'node:crypto';
import { onDatabase } from '../../support/database-of.ts';
import { personWith, type Reply } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import {
  addMeeting,
  change,
  type Figure,
  type Meeting,
  type MeetingCast,
  meetingCast,
  type Results,
  type Survey,
  told,
  upload,
} from './meetings.ts';

jest.setTimeout(180_000);

let server: RunningServer;
let cast: MeetingCast;
let meeting: Meeting;
beforeAll(async () => {
  server = await startServer();
  cast = await meetingCast(server.url);
  const draft = await addMeeting(cast.secretariat, 'Møde med spørgeskema');
  const step = ['POST', `${draft.id}/steps`] as const;
  meeting = told(await change(cast.secretariat, step, { version: draft.version, body: { to: 'published' } }));
});
afterAll(() => server.stop());

const nobodys = '00000000-0000-4000-8000-000000000000';
const everybody = (): ReturnType<typeof personWith> => personWith(server.url);
const file = `spoergsmaal;type;svarmulighed
Hvad haster?;rangordning;Budget
Hvad haster?;rangordning;Fag
Hvad haster?;rangordning;Bredde
Enig?;enighed;Sammen
`;

async function addSurvey(title: string, fields: object = {}): Promise<Survey> {
  const body = { title, ...fields };
  const { id } = told(
    await cast.secretariat.ask<Survey>('POST', `/meetings/${meeting.id}/surveys`, { body }),
  );
  told(await upload(cast.secretariat, meeting, `kind=survey&survey=${id}`, file));
  return look(id);
}

async function look(id: string, by = cast.secretariat): Promise<Survey> {
  return told(await by.ask<Survey>('GET', `/meetings/${meeting.id}/surveys/${id}`));
}

const invite = async (id: string, body: object): Promise<readonly string[]> =>
  told(
    await cast.secretariat.ask<{ tokens: string[] }>(
      'POST',
      `/meetings/${meeting.id}/surveys/${id}/invitations`,
      { body },
    ),
  ).tokens;

async function move(id: string, to: string): Promise<Reply<Survey>> {
  const { version } = await look(id);
  return change<Survey>(cast.secretariat, ['POST', `${meeting.id}/surveys/${id}/steps`], {
    version,
    body: { to },
  });
}

const answer = (token: string, answers: readonly object[]): Promise<Reply<{ code: string }>> =>
  everybody().ask('POST', '/survey-answers', { body: { token, answers } });

const form = (token: string): Promise<Reply<Survey>> =>
  everybody().ask<Survey>('POST', '/survey-answers/form', { body: { token } });

const results = (id: string, query = ''): Promise<Reply<Results>> =>
  everybody().ask<Results>('GET', `/meetings/${meeting.id}/surveys/${id}/results${query}`);

/** Answers of somebody to both questions. */
const both = ({ questions }: Survey, ranking: readonly number[], level = 'agree-fully'): object[] => [
  { question: questions[0]?.id, ranking },
  { question: questions[1]?.id, levels: [{ option: 1, level }] },
];

describe('from questions to results', () => {
  let survey: Survey;
  let tokens: readonly string[];

  test('the secretariat writes questions from a file; nobody else sees the draft', async () => {
    survey = await addSurvey('Før mødet');
    expect(survey.questions.map(({ kind, options }) => [kind, options.length])).toEqual([
      ['ranking', 3],
      ['agreement', 1],
    ]);
    const address = `/meetings/${meeting.id}/surveys/${survey.id}`;
    expect((await everybody().ask('GET', address)).status).toBe(404);
    expect((await cast.approver.ask('GET', address)).status).toBe(404);
  });

  test('keys of links are told once, and kept as hashes', async () => {
    tokens = await invite(survey.id, { number: 6 });
    expect(new Set(tokens).size).toBe(6);
    const kept = await onDatabase<{ sha256: string }>(
      server.place,
      'SELECT sha256 FROM survey_links WHERE survey_id = $1',
      [survey.id],
    );
    const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'));
    expect(kept.map(({ sha256 }) => sha256).sort()).toEqual(hashes.sort());
    const [{ told: everything } = { told: '' }] = await onDatabase<{ told: string }>(
      server.place,
      `SELECT (SELECT string_agg(a::text, ' ') FROM audit_log a) || coalesce((SELECT string_agg(i::text, ' ') FROM idempotent_requests i), '') AS told`,
    );
    for (const token of tokens) expect(everything).not.toContain(token);
  });

  test('a repeated order for links is no way to read them again', async () => {
    const address = `/meetings/${meeting.id}/surveys/${survey.id}/invitations`;
    const sent = { body: { number: 1 }, headers: { 'idempotency-key': 'once-more' } };
    const [first, second] = [
      await cast.secretariat.ask<{ tokens: string[] }>('POST', address, sent),
      await cast.secretariat.ask<{ tokens: string[] }>('POST', address, sent),
    ];
    expect(first.body.tokens).not.toEqual(second.body.tokens);
    tokens = [...tokens, ...first.body.tokens, ...second.body.tokens];
  });

  test('before it is open it takes no answers', async () => {
    expect((await form(tokens[0] ?? '')).body.code).toBe('survey-not-open');
    expect((await answer(tokens[0] ?? '', both(survey, [1, 2, 3]))).body.code).toBe('survey-not-open');
  });

  test('whoever has a link gets the questions', async () => {
    expect((await move(survey.id, 'open')).status).toBe(201);
    const { body } = await form(tokens[0] ?? '');
    expect(body).toMatchObject({ title: 'Før mødet', by: 'none', group: '', threshold: 5 });
    expect(body.questions.map(({ id }) => id)).toEqual(survey.questions.map(({ id }) => id));
  });

  test('an answer that does not fit names its field and uses nothing up', async () => {
    const wrong = await answer(tokens[0] ?? '', both(survey, [1, 1, 2]));
    expect(wrong.status).toBe(400);
    expect((await look(survey.id)).answered).toBe(0);
  });

  test('a link is answered with once, also by many at the same moment', async () => {
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => answer(tokens[0] ?? '', both(survey, [1, 2, 3]))),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual([204, ...Array<number>(7).fill(409)]);
    expect(tries.filter(({ body }) => body?.code === 'survey-answered')).toHaveLength(7);
    expect((await form(tokens[0] ?? '')).body.code).toBe('survey-answered');
    expect((await look(survey.id)).answered).toBe(1);
    const [{ rows } = { rows: '' }] = await onDatabase<{ rows: string }>(
      server.place,
      'SELECT count(*) AS rows FROM survey_answers WHERE survey_id = $1',
      [survey.id],
    );
    expect(rows).toBe('2');
  });

  test('a key that nobody has leads nowhere', async () => {
    expect((await form('x'.repeat(32))).status).toBe(404);
  });

  test('answers at the same moment all count', async () => {
    const rankings = [[1, 2, 3], [1, 3, 2], [2, 1, 3], [3]];
    const levels = ['agree-fully', 'agree-partly', 'neither', 'disagree-fully'];
    const done = await Promise.all(
      rankings.map((ranking, at) => answer(tokens[at + 1] ?? '', both(survey, ranking, levels[at]))),
    );
    expect(done.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    expect((await look(survey.id)).answered).toBe(5);
  });

  test('a signed-in person’s answer is no less anonymous: nothing of it is kept to answer again with', async () => {
    const sent = { body: { token: tokens[5], answers: [{ question: nobodys }] } };
    const headers = { 'idempotency-key': 'my-answer' };
    expect((await cast.secretariat.ask('POST', '/survey-answers', { ...sent, headers })).status).toBe(400);
    expect(
      (await cast.secretariat.ask('POST', '/survey-answers/form', { body: { token: tokens[5] }, headers }))
        .status,
    ).toBe(200);
    const kept = await onDatabase(
      server.place,
      `SELECT key FROM idempotent_requests WHERE key = 'my-answer'`,
    );
    expect(kept).toEqual([]);
  });

  test('there are no results before it is closed, for nobody', async () => {
    for (const by of [everybody(), cast.secretariat, cast.administrator])
      expect((await by.ask('GET', `/meetings/${meeting.id}/surveys/${survey.id}/results`)).body.code).toBe(
        'step-refused',
      );
  });

  test('closed it takes no more answers and never opens again', async () => {
    const { version } = await look(survey.id);
    const closed = told(await move(survey.id, 'closed'));
    expect(closed).toMatchObject({ status: 'closed', hasResults: true, version: version + 1 });
    expect((await answer(tokens[5] ?? '', both(survey, [1]))).body.code).toBe('survey-not-open');
    expect((await move(survey.id, 'open')).body.code).toBe('step-refused');
    const more = await cast.secretariat.ask(
      'POST',
      `/meetings/${meeting.id}/surveys/${survey.id}/invitations`,
      {
        body: { number: 1 },
      },
    );
    expect(more.body.code).toBe('step-refused');
  });

  test('the results are everybody’s, as worked out by hand', async () => {
    const { body } = await results(survey.id);
    expect(body.basis).toMatchObject({ invited: { value: 8 }, answered: { value: 5 }, threshold: 5 });
    // Places of Budget 1 1 1 2 2.5, of Fag 2 2 3 1 2.5, of Bredde 3 3 2 3 1.
    expect(
      body.figures
        .filter(({ questionKind }) => questionKind === 'ranking')
        .map(({ optionText, place, meanRank }) => [optionText, place, meanRank]),
    ).toEqual([
      ['Budget', { value: 1 }, { value: 1.5 }],
      ['Fag', { value: 2 }, { value: 2.1 }],
      ['Bredde', { value: 3 }, { value: 2.4 }],
    ]);
    expect(
      body.figures.find(({ questionKind }) => questionKind === 'agreement')?.agreementShare,
    ).toMatchObject({
      value: 0.6,
    });
  });

  test('nothing leads from a link to an answer', async () => {
    const links = await onDatabase(
      server.place,
      'SELECT *, xmin::text AS written FROM survey_links WHERE survey_id = $1 AND used',
      [survey.id],
    );
    const answers = await onDatabase(
      server.place,
      'SELECT *, xmin::text AS written FROM survey_answers WHERE survey_id = $1',
      [survey.id],
    );
    expect(Object.keys(links[0] ?? {}).sort()).toEqual([
      'group_key',
      'sha256',
      'survey_id',
      'used',
      'written',
    ]);
    expect(Object.keys(answers[0] ?? {}).sort()).toEqual([
      ...['answer', 'answer_id', 'group_key', 'question_id', 'survey_id', 'written'],
    ]);
    const values = (rows: readonly object[], key: string): Set<unknown> =>
      new Set(rows.map((row) => (row as Record<string, unknown>)[key]));
    // Neither a group nor a transaction sets one of the used links or of the answers apart from the others.
    expect([...values(links, 'group_key')]).toEqual([null]);
    expect(values(links, 'written').size).toBe(1);
    expect(values(answers, 'written').size).toBe(1);
    const [{ told: log } = { told: '' }] = await onDatabase<{ told: string }>(
      server.place,
      `SELECT string_agg(a.action, ' ') AS told FROM audit_log a WHERE a.user_name = ''`,
    );
    expect(log ?? '').not.toContain('survey');
    const attempts = await onDatabase(
      server.place,
      `SELECT subject FROM sign_in_attempts WHERE subject LIKE 'address:%'`,
    );
    // Only the guess of a key that nobody has is remembered.
    expect(attempts).toHaveLength(1);
    for (const token of tokens) expect(server.log()).not.toContain(token);
  });
});

describe('told apart by municipality', () => {
  let survey: Survey;
  const asked: Readonly<Record<string, readonly [invited: number, answered: number]>> = {
    '0101': [3, 2],
    '0147': [6, 5],
    '0151': [9, 8],
    '0169': [2, 0],
  };
  const value = (figure: Figure | undefined): number | string =>
    figure && 'value' in figure ? figure.value : (figure?.missing ?? 'none');
  beforeAll(async () => {
    survey = await addSurvey('Kommune for kommune', { by: 'municipality' });
    const links: (readonly string[])[] = [];
    for (const [group, [number]] of Object.entries(asked))
      links.push(await invite(survey.id, { group, number }));
    told(await move(survey.id, 'open'));
    for (const [at, [, answered]] of Object.values(asked).entries())
      for (const token of links[at]?.slice(0, answered) ?? [])
        expect((await answer(token, both(survey, at === 0 ? [3, 2, 1] : [1, 2, 3]))).status).toBe(204);
  });

  test('links are for municipalities that exist', async () => {
    const address = `/meetings/${meeting.id}/surveys/${survey.id}/invitations`;
    for (const body of [{ number: 1 }, { group: '9999', number: 1 }])
      expect((await cast.secretariat.ask('POST', address, { body })).body.errors[0]?.field).toBe('group');
  });

  test('while it is open nobody follows who has answered', async () => {
    expect((await look(survey.id)).groups).toContainEqual({ group: '0101', invited: 3 });
    expect(JSON.stringify((await look(survey.id)).groups)).not.toContain('answered');
    expect((await look(survey.id, everybody())).groups).toEqual([]);
  });

  test('a small municipality and the smallest other are withheld, and do not follow by subtraction', async () => {
    told(await move(survey.id, 'closed'));
    const { body } = await results(survey.id, '?by=municipality');
    expect(body.groups.map(({ group, answered }) => [group, value(answered)])).toEqual([
      ['0101', 'withheld'],
      ['0147', 'withheld'],
      ['0151', 8],
      ['0169', 0],
    ]);
    expect(body.notices.map(({ code }) => code)).toContain('withheld-cells');
    for (const rows of [body.figures, body.distribution])
      for (const { group, answers } of rows)
        if (group === '0101' || group === '0147') expect(answers).toEqual({ missing: 'withheld' });
    for (const option of [1, 2, 3]) {
      const of = (group: string): number | string =>
        value(
          body.figures.find(
            (row) => row.questionKind === 'ranking' && row.group === group && row.option === option,
          )?.answers,
        );
      // What is left of the total is both municipalities together: seven people, at least the threshold.
      expect(Number(of('')) - Number(of('0151')) - Number(of('0169'))).toBe(7);
    }
  });

  test('answers are told apart by that alone', async () => {
    expect((await results(survey.id, '?by=committee')).body.errors[0]?.field).toBe('by');
  });

  test.each(['csv', 'csv-da', 'xlsx', 'json-stat'])(
    'results leave as %s, with the same figures withheld',
    async (format) => {
      const reply = await results(survey.id, `?by=municipality&format=${format}`);
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-disposition')).toMatch(/attachment; filename="kommune-for-kommune/);
      if (format !== 'csv') return;
      const small = reply.text.split('\n').filter((line) => line.startsWith('0101,'));
      expect(small).toHaveLength(4);
      for (const line of small) expect(line).toMatch(/,withheld,/);
    },
  );
});

test('fewer answers than the threshold show nothing but how many there were', async () => {
  const survey = await addSurvey('For få svar');
  const tokens = await invite(survey.id, { number: 6 });
  told(await move(survey.id, 'open'));
  for (const token of tokens.slice(0, 4)) await answer(token, both(survey, [1, 2, 3]));
  told(await move(survey.id, 'closed'));
  const { body } = await results(survey.id);
  expect(body.basis.answered).toEqual({ value: 4 });
  expect(JSON.stringify([body.figures, body.distribution])).not.toContain('"value"');
});

test('a meeting whose survey has been opened is not removed, also as a draft', async () => {
  const draft = await addMeeting(cast.secretariat, 'Møde med åbnet spørgeskema');
  const body = { title: 'Åbnet' };
  const address = `/meetings/${draft.id}/surveys`;
  const { id } = told(await cast.secretariat.ask<Survey>('POST', address, { body }));
  told(await upload(cast.secretariat, draft, `kind=survey&survey=${id}`, file));
  const { version } = told(await cast.secretariat.ask<Survey>('GET', `${address}/${id}`));
  const step = ['POST', `${draft.id}/surveys/${id}/steps`] as const;
  told(await change<Survey>(cast.secretariat, step, { version, body: { to: 'open' } }));
  const meetingNow = told(await cast.secretariat.ask<Meeting>('GET', `/meetings/${draft.id}`));
  const removal = await change(cast.secretariat, ['DELETE', draft.id], { version: meetingNow.version });
  expect(removal.body.code).toBe('step-refused');
});

describe('a survey that was held elsewhere', () => {
  test('tells its order, and of shares and answers that they are not reported', async () => {
    const { meetings } = told(await everybody().ask<{ meetings: Meeting[] }>('GET', '/meetings'));
    const { id } = meetings.find(({ heldOn }) => heldOn === '2020-09-14') ?? { id: '' };
    const [survey] = told(await everybody().ask<Meeting>('GET', `/meetings/${id}`)).surveys;
    const body = told(await everybody().ask<Results>('GET', `/meetings/${id}/surveys/${survey?.id}/results`));
    expect(survey?.publishedOrder).toBe(true);
    expect(body.basis.invited).toEqual({ missing: 'not-reported' });
    expect(body.figures.map(({ place }) => place)).toEqual(
      [1, 2, 3, 4, 5, 1, 2, 3, 4, 5].map((value) => ({ value })),
    );
    expect(body.figures[0]?.optionText).toMatch(/^Budgetsikkerhed/);
    for (const row of body.figures) expect(row.firstChoiceShare).toEqual({ missing: 'not-reported' });
    expect(body.distribution).toEqual([]);
  });

  test('has no links, and leaves its draft with every place once', async () => {
    const survey = await addSurvey('Et andet sted', { publishedOrder: true });
    const address = `/meetings/${meeting.id}/surveys/${survey.id}`;
    expect(
      (await cast.secretariat.ask('POST', `${address}/invitations`, { body: { number: 1 } })).body.code,
    ).toBe('step-refused');
    expect((await move(survey.id, 'closed')).body.code).toBe('step-refused');
    expect((await move(survey.id, 'open')).body.code).toBe('step-refused');
  });
});
