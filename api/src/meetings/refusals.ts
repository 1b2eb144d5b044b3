import { violated } from '../database/violated.ts';
import { badParameter, ProblemError } from '../http/problem.ts';

const refusals: readonly (readonly [string, () => ProblemError])[] = [
  ['meetings_title_key', () => new ProblemError('name-taken', 'There is a meeting of that name on that day')],
  ['meetings_ends_check', () => badParameter('endsAt', 'must be after the beginning, which must be told')],
  ['meetings_agreement_fkey', () => badParameter('agreement', 'there is no such agreement')],
  ['programme_items_ends_check', () => badParameter('endsAt', 'must not be before the beginning')],
  ['participants_of_key', () => badParameter('function', 'these participants are in the list already')],
  ['proposals_statement_key', () => new ProblemError('name-taken', 'The proposal is in the list already')],
  ['surveys_title_key', () => new ProblemError('name-taken', 'There is a survey of that name')],
  [
    'surveys_published_check',
    () =>
      badParameter('publishedOrder', 'what is only known by its order is not answered here, nor told apart'),
  ],
];

/** The database's refusals as those of a field. */
export async function inWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusals.find(([constraint]) => violated(error, constraint));
    throw refusal ? refusal[1]() : error;
  }
}
