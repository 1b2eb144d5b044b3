import fc from 'fast-check';
import type { StoredAnswer } from '../answering/answer.repository.ts';
import { agreementLevels } from '../meeting-codes.ts';
import type { SurveyQuestion } from '../surveys/surveys.answer.ts';
import { type ClosedSurvey, publishedResults, surveyResults } from './survey-results.ts';

const option = (text: string, at: number): SurveyQuestion['options'][number] => ({
  no: at + 1,
  text,
  publishedPlace: null,
});
const order: SurveyQuestion = {
  id: 'order',
  kind: 'ranking',
  text: 'Hvad haster?',
  options: ['Budget', 'Fag', 'Bredde'].map(option),
};
const opinion: SurveyQuestion = {
  id: 'opinion',
  kind: 'agreement',
  text: 'Enig?',
  options: ['Sammen'].map(option),
};
const ranked = (group: string, ...ranking: number[]): StoredAnswer => ({
  question: 'order',
  group,
  answer: ranking,
});
const said = (group: string, level: (typeof agreementLevels)[number]): StoredAnswer => ({
  question: 'opinion',
  group,
  answer: { '1': level },
});
const results = (told: Partial<ClosedSurvey>): ReturnType<typeof surveyResults> =>
  surveyResults({
    questions: [order, opinion],
    answers: [],
    groups: [],
    threshold: 3,
    apart: false,
    ...told,
  });

describe('four rankings and four opinions, of six who were asked', () => {
  // Places of Budget 1 1 2 3, of Fag 2 3 1 2, of Bredde 3 2 3 1.
  const came = results({
    groups: [{ group: '', invited: 6, answered: 4 }],
    answers: [
      ranked('', 1, 2, 3),
      ranked('', 1, 3, 2),
      ranked('', 2, 1, 3),
      ranked('', 3, 2, 1),
      said('', 'agree-fully'),
      said('', 'agree-partly'),
      said('', 'neither'),
      said('', 'disagree-fully'),
    ],
  });

  test('four of six answered', () => {
    expect(came.response).toEqual({
      invited: { value: 6 },
      answered: { value: 4 },
      responseRate: { value: 4 / 6 },
    });
  });

  test('the smallest mean place is first', () => {
    expect(
      came.figures.slice(0, 3).map(({ optionText, place, meanRank }) => [optionText, place, meanRank]),
    ).toEqual([
      ['Budget', { value: 1 }, { value: 1.75 }],
      ['Fag', { value: 2 }, { value: 2 }],
      ['Bredde', { value: 3 }, { value: 2.25 }],
    ]);
  });

  test('first choices and agreement are shares with an interval', () => {
    const [budget, , , together] = came.figures;
    // Score interval of 2 of 4 at 80 %: 0.5 ± (z / (1 + z²/4)) √(1/16 + z²/64) with z = 1.2815516.
    expect(budget?.firstChoiceShare).toMatchObject({ value: 0.5 });
    expect(budget?.firstChoiceShare).toHaveProperty('lo', expect.closeTo(0.2302, 4));
    expect(budget?.firstChoiceShare).toHaveProperty('hi', expect.closeTo(0.7698, 4));
    expect(budget?.agreementShare).toEqual({ missing: 'not-applicable' });
    expect(together).toMatchObject({
      agreementShare: { value: 0.5 },
      meanRank: { missing: 'not-applicable' },
    });
  });

  test('the spread counts everybody once', () => {
    const counts = came.distribution
      .filter((row) => row.question === 'order' && row.option === 1)
      .map(({ level, answers }) => [level, answers]);
    expect(counts).toEqual([
      ['1', { value: 2 }],
      ['2', { value: 1 }],
      ['3', { value: 1 }],
      ['not-ranked', { value: 0 }],
    ]);
  });
});

test('where everybody who was asked has answered, shares are known and have no interval', () => {
  const came = results({
    groups: [{ group: '', invited: 3, answered: 3 }],
    answers: [ranked('', 1), ranked('', 1), ranked('', 2)],
  });
  expect(came.figures[0]?.firstChoiceShare).toEqual({ value: 2 / 3 });
});

test('fewer answers than the threshold are withheld, though not how many there were', () => {
  const came = results({
    groups: [{ group: '', invited: 9, answered: 2 }],
    answers: [ranked('', 1, 2, 3), ranked('', 1, 2, 3)],
  });
  expect(came.response.answered).toEqual({ value: 2 });
  expect(came.figures.slice(0, 3).map(({ place, answers }) => [place, answers])).toEqual(
    Array(3).fill([{ missing: 'withheld' }, { missing: 'withheld' }]),
  );
  expect(came.distribution.filter(({ question }) => question === 'order')).toEqual(
    expect.not.arrayContaining([expect.objectContaining({ answers: { value: expect.anything() } })]),
  );
});

test('a question that nobody answered has no figures and no secret', () => {
  const came = results({
    groups: [{ group: '', invited: 9, answered: 4 }],
    answers: ['agree-fully', 'agree-fully', 'neither', 'neither'].map((level) =>
      said('', level as 'neither'),
    ),
  });
  expect(came.figures[0]).toMatchObject({ answers: { value: 0 }, meanRank: { missing: 'not-reported' } });
});

describe('told apart by group', () => {
  const groups = [
    { group: 'a', invited: 2, answered: 1 },
    { group: 'b', invited: 5, answered: 4 },
    { group: 'c', invited: 6, answered: 6 },
  ];
  const answers = [
    ranked('a', 3, 1, 2),
    ...Array.from({ length: 4 }, () => ranked('b', 1, 2, 3)),
    ...Array.from({ length: 6 }, () => ranked('c', 2, 1, 3)),
  ];
  const came = results({ groups, answers, apart: true });

  test('the small group and the smallest other are withheld', () => {
    expect(came.groups.map(({ group, answered }) => [group, answered])).toEqual([
      ['a', { missing: 'withheld' }],
      ['b', { missing: 'withheld' }],
      ['c', { value: 6 }],
    ]);
  });

  test('their links are not told either: they would tell who can have answered', () => {
    expect(came.groups[0]?.invited).toEqual({ missing: 'withheld' });
  });

  test('of them no place, share or count is shown', () => {
    const hidden = [...came.figures, ...came.distribution].filter(
      ({ group }) => group === 'a' || group === 'b',
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const row of hidden) expect(JSON.stringify(row)).not.toContain('"value"');
  });

  test('without being asked for, groups are not told', () => {
    expect(results({ groups, answers }).groups).toEqual([]);
    expect(new Set(results({ groups, answers }).figures.map(({ group }) => group))).toEqual(new Set(['']));
  });
});

test('law: the total minus all that is shown of groups leaves nobody alone, question by question', () => {
  const group = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const answer = fc.oneof(
    fc.tuple(group, fc.shuffledSubarray([1, 2, 3], { minLength: 1 })).map(([g, r]) => ranked(g, ...r)),
    fc.tuple(group, fc.constantFrom(...agreementLevels)).map(([g, level]) => said(g, level)),
  );
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 40 }), (answers) => {
      // Everybody answers one question here, so that as many answered as there are answers.
      const groups = ['a', 'b', 'c', 'd', 'e'].map((name) => {
        const answered = answers.filter((one) => one.group === name).length;
        return { group: name, invited: answered + 1, answered };
      });
      const { figures } = results({ groups, answers, apart: true });
      for (const row of figures.filter((one) => one.group === '')) {
        const same = figures.filter((one) => one.question === row.question && one.option === row.option);
        const value = (one: (typeof same)[number]): number =>
          'value' in one.answers ? one.answers.value : 0;
        const apart = same.filter((one) => one.group !== '').reduce((sum, one) => sum + value(one), 0);
        const rest = value(row) - apart;
        expect(rest === 0 || rest >= 3 || !('value' in row.answers)).toBe(true);
      }
    }),
  );
});

test('of a survey held elsewhere only the published order is known', () => {
  const [first, second] = order.options;
  const published = {
    ...order,
    options: [
      { no: 1, text: first?.text ?? '', publishedPlace: 2 },
      { no: 2, text: second?.text ?? '', publishedPlace: 1 },
    ],
  };
  const came = publishedResults([published]);
  expect(came.response.responseRate).toEqual({ missing: 'not-reported' });
  expect(
    came.figures.map(({ optionText, place, firstChoiceShare }) => [optionText, place, firstChoiceShare]),
  ).toEqual([
    ['Fag', { value: 1 }, { missing: 'not-reported' }],
    ['Budget', { value: 2 }, { missing: 'not-reported' }],
  ]);
  expect(came.distribution).toEqual([]);
});
