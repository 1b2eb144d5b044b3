import { ProblemError } from '../../http/problem.ts';
import type { SurveyQuestion } from '../surveys/surveys.answer.ts';
import { checkedAnswers } from './checked-answers.ts';

const options = ['a', 'b', 'c'].map((text, at) => ({ no: at + 1, text, publishedPlace: null }));
const questions: SurveyQuestion[] = [
  { id: 'order', kind: 'ranking', text: 'Sæt i rækkefølge', options },
  { id: 'opinion', kind: 'agreement', text: 'Enig?', options },
];

/** Field that a refusal names. */
function fieldOf(answers: Parameters<typeof checkedAnswers>[1]): string | undefined {
  try {
    checkedAnswers(questions, answers);
    return undefined;
  } catch (error) {
    return error instanceof ProblemError ? error.errors[0]?.field : String(error);
  }
}

test('right answers are kept as numbers and levels, without anything else', () => {
  const levels = [
    { option: 3, level: 'neither' as const },
    { option: 1, level: 'agree-fully' as const },
  ];
  expect(
    checkedAnswers(questions, [
      { question: 'opinion', levels },
      { question: 'order', ranking: [3, 1] },
    ]),
  ).toEqual([
    { question: 'opinion', answer: { '1': 'agree-fully', '3': 'neither' } },
    { question: 'order', answer: [3, 1] },
  ]);
});

test.each([
  ['an unknown question', [{ question: 'other', ranking: [1] }], 'answers[0].question'],
  [
    'a question answered twice',
    [
      { question: 'order', ranking: [1] },
      { question: 'order', ranking: [2] },
    ],
    'answers[1].question',
  ],
  [
    'an opinion of a ranking',
    [{ question: 'order', levels: [{ option: 1, level: 'neither' as const }] }],
    'answers[0].levels',
  ],
  ['a ranking of statements', [{ question: 'opinion', ranking: [1] }], 'answers[0].ranking'],
  ['a ranking without an order', [{ question: 'order' }], 'answers[0].ranking'],
  ['statements without a level', [{ question: 'opinion' }], 'answers[0].levels'],
  ['an option that is not there', [{ question: 'order', ranking: [4] }], 'answers[0].ranking'],
  ['an option twice', [{ question: 'order', ranking: [1, 1] }], 'answers[0].ranking'],
])('%s is refused by its field', (_, answers, field) => {
  expect(fieldOf(answers)).toBe(field);
});
