import type { Schema } from '../../../lib/api.ts';

type Question = Schema<'SurveyQuestion'>;
export type Level = Schema<'StatementLevel'>['level'];

/** What somebody has chosen so far for one question; options by number. */
export interface Given {
  /** Of a ranking: the order that is shown. */
  readonly order: readonly number[];
  /** Of a ranking: whether the order is theirs. */
  readonly isOrdered: boolean;
  /** Of statements: the level of each that is answered. */
  readonly levels: Readonly<Record<number, Level>>;
}

/** Answers by question. */
export type GivenAnswers = Readonly<Record<string, Given>>;

/** Nothing chosen yet: options of a ranking in an order that chance decides, so that the first is not favoured. */
export function notGiven(
  questions: readonly Question[],
  shuffled: (numbers: readonly number[]) => readonly number[],
): GivenAnswers {
  return Object.fromEntries(
    questions.map(({ id, kind, options }) => {
      const numbers = options.map(({ no }) => no);
      return [id, { order: kind === 'ranking' ? shuffled(numbers) : [], isOrdered: false, levels: {} }];
    }),
  );
}

/** An order with the option at one place moved to another. @example moved([1, 2, 3], 2, 0) // [3, 1, 2] */
export function moved(order: readonly number[], from: number, to: number): readonly number[] {
  const option = order[from];
  if (option === undefined || to < 0 || to >= order.length) return order;
  return order.toSpliced(from, 1).toSpliced(to, 0, option);
}

/** What is sent: only questions that were answered, statements in the order of their numbers. */
export function answersOf(questions: readonly Question[], given: GivenAnswers): Schema<'QuestionAnswer'>[] {
  return questions.flatMap(({ id, kind, options }): Schema<'QuestionAnswer'>[] => {
    const one = given[id];
    if (!one) return [];
    if (kind === 'ranking') return one.isOrdered ? [{ question: id, ranking: [...one.order] }] : [];
    const levels = options.flatMap(({ no }) => {
      const level = one.levels[no];
      return level === undefined ? [] : [{ option: no, level }];
    });
    return levels.length === 0 ? [] : [{ question: id, levels }];
  });
}
