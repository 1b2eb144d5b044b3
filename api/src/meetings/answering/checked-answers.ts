import { badParameter } from '../../http/problem.ts';
import type { SurveyQuestion } from '../surveys/surveys.answer.ts';
import type { QuestionAnswer } from './answering.parameters.ts';
import type { KeptAnswer } from './kept-answer.ts';

/**
 * Checked answers — what somebody sent, held against the questions of the survey, as it is kept.
 * @throws ProblemError naming the field: an unknown or repeated question, an answer of the other kind, an unknown or
 * repeated option
 * @example checkedAnswers([{ id: q, kind: 'ranking', text: '…', options: [a, b] }], [{ question: q, ranking: [2, 1] }]) // [{ question: q, answer: [2, 1] }]
 */
export function checkedAnswers(
  questions: readonly SurveyQuestion[],
  answers: readonly QuestionAnswer[],
): KeptAnswer[] {
  const ids = answers.map(({ question }) => question);
  return answers.map((given, at) => {
    const field = `answers[${at}]`;
    const question = questions.find(({ id }) => id === given.question);
    if (!question) throw badParameter(`${field}.question`, 'the survey has no such question');
    if (ids.indexOf(given.question) !== at) throw badParameter(`${field}.question`, 'is answered twice');
    const answer =
      question.kind === 'ranking' ? ranked(given, question, field) : levelled(given, question, field);
    return { question: question.id, answer };
  });
}

function ranked(
  { ranking, levels }: QuestionAnswer,
  { options }: SurveyQuestion,
  field: string,
): readonly number[] {
  if (levels !== undefined) throw badParameter(`${field}.levels`, 'the question is a ranking');
  if (ranking === undefined) throw badParameter(`${field}.ranking`, 'put the options in order');
  requireOptions(ranking, options.length, `${field}.ranking`);
  return ranking;
}

function levelled(
  { ranking, levels }: QuestionAnswer,
  { options }: SurveyQuestion,
  field: string,
): NonNullable<Exclude<KeptAnswer['answer'], readonly number[]>> {
  if (ranking !== undefined) throw badParameter(`${field}.ranking`, 'the question is about statements');
  if (levels === undefined) throw badParameter(`${field}.levels`, 'say how far you agree');
  requireOptions(
    levels.map(({ option }) => option),
    options.length,
    `${field}.levels`,
  );
  return Object.fromEntries(levels.map(({ option, level }) => [String(option), level]));
}

function requireOptions(numbers: readonly number[], most: number, field: string): void {
  if (numbers.some((number) => number < 1 || number > most))
    throw badParameter(field, `numbers of options are 1 to ${most}`);
  if (new Set(numbers).size !== numbers.length) throw badParameter(field, 'an option occurs twice');
}
