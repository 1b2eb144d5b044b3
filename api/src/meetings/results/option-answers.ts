import type { StoredAnswer } from '../answering/answer.repository.ts';
import type { KeptLevels } from '../answering/kept-answer.ts';
import { agreementLevels } from '../meeting-codes.ts';
import type { SurveyQuestion } from '../surveys/surveys.answer.ts';
import { givenPlaces } from './given-places.ts';

/** What one person said of one option: a place or a level, and the group that the answer counts for. */
export interface OptionAnswer {
  readonly group: string;
  /** Place given, of a ranking. */
  readonly place?: number;
  /** The place in words, or the level of agreement. */
  readonly word: string;
}

/** Word for an option that a ranking leaves out. */
const notRanked = 'not-ranked';

/** What was said of each option of a question, in the order of the options. */
export function optionAnswers(
  { id, options }: SurveyQuestion,
  answers: readonly StoredAnswer[],
): OptionAnswer[][] {
  const own = answers.filter(({ question }) => question === id);
  return options.map(({ no }) =>
    own.flatMap(({ group, answer }) => {
      const said = isRanking(answer) ? ranked(answer, options.length, no) : levelled(answer, no);
      return said ? [{ group, ...said }] : [];
    }),
  );
}

function ranked(ranking: readonly number[], options: number, no: number): Omit<OptionAnswer, 'group'> {
  const place = givenPlaces(ranking, options)[no - 1] ?? 0;
  return { place, word: ranking.includes(no) ? String(place) : notRanked };
}

function levelled(levels: KeptLevels, no: number): Omit<OptionAnswer, 'group'> | null {
  const word = levels[String(no)];
  return word === undefined ? null : { word };
}

function isRanking(answer: StoredAnswer['answer']): answer is readonly number[] {
  return Array.isArray(answer);
}

/** Words that answers to a question are spread over: places, or levels of agreement. */
export function levelsOf({ kind, options }: SurveyQuestion): readonly string[] {
  return kind === 'ranking' ? [...options.map(({ no }) => String(no)), notRanked] : agreementLevels;
}
