import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import type { SurveyQuestion } from '../surveys/surveys.answer.ts';
import { levelsOf, type OptionAnswer } from './option-answers.ts';
import { noMeasures, optionMeasures, type OptionMeasures, shareOf } from './option-measures.ts';
import { placesInOrder } from './places-in-order.ts';
import type { SurveyDistributionRow, SurveyResultRow } from './results.answer.ts';
import { type GroupCount, shownGroups } from './shown-groups.ts';

/** Answers to a question, and who may be told apart in them. */
export interface AskedQuestion {
  readonly question: SurveyQuestion;
  /** By number of the option. */
  readonly said: readonly (readonly OptionAnswer[])[];
  /** Groups of the survey; one with an empty name where answers are not told apart. */
  readonly groups: readonly string[];
  /** Groups of which everybody who was invited has answered; the empty name for all. */
  readonly complete: ReadonlySet<string>;
  readonly withheld: ReadonlySet<string>;
  readonly threshold: number;
  /** Whether rows of the groups are asked for. */
  readonly apart: boolean;
}

export interface QuestionResults {
  readonly figures: readonly SurveyResultRow[];
  readonly distribution: readonly SurveyDistributionRow[];
}

/** One group's part of a question; the empty name for all. Null where an option's answers are withheld. */
interface Part {
  readonly group: string;
  readonly said: readonly (readonly OptionAnswer[] | null)[];
}

/** What a question came to: of all, and of every group where that is asked for, best place first. */
export function questionResults(asked: AskedQuestion): QuestionResults {
  const parts = partsOf(asked);
  return {
    figures: parts.flatMap((part) => resultRows(asked, part)),
    distribution: parts.flatMap((part) => distributionRows(asked, part)),
  };
}

function partsOf({ said, groups, withheld, threshold, apart }: AskedQuestion): Part[] {
  const shown = said.map((answers) => shownGroups(countsOf(groups, answers), threshold, withheld));
  const all = { group: '', said: said.map((answers, at) => (shown[at]?.total ? answers : null)) };
  const each = groups.map((group) => ({
    group,
    said: said.map((answers, at) =>
      shown[at]?.groups.has(group) ? answers.filter((answer) => answer.group === group) : null,
    ),
  }));
  return apart ? [all, ...each] : [all];
}

function countsOf(groups: readonly string[], answers: readonly OptionAnswer[]): GroupCount[] {
  return groups.map((group) => ({
    group,
    answers: answers.filter((answer) => answer.group === group).length,
  }));
}

function resultRows({ question, complete }: AskedQuestion, { group, said }: Part): SurveyResultRow[] {
  const { id, kind, text, options } = question;
  const measures = said.map((answers): OptionMeasures =>
    answers === null ? noMeasures('withheld') : optionMeasures(kind, answers, complete.has(group)),
  );
  const places = placesInOrder(kind, measures);
  const rows = options.map(({ no, text: optionText }, at) => ({
    ...{ group, question: id, questionKind: kind, questionText: text, option: no, optionText },
    place: places[at] ?? missing('not-reported'),
    ...(measures[at] ?? noMeasures('not-reported')),
  }));
  return rows.sort((a, b) => placeOf(a.place) - placeOf(b.place) || a.option - b.option);
}

/** What has no place stands last. */
export const placeOf = (place: Figure): number => ('value' in place ? place.value : Infinity);

function distributionRows(
  { question, complete }: AskedQuestion,
  { group, said }: Part,
): SurveyDistributionRow[] {
  const levels = levelsOf(question);
  return question.options.flatMap(({ no }, at) => {
    const answers = said[at] ?? null;
    return levels.map((level) => ({
      ...{ group, question: question.id, option: no, level },
      ...(answers === null ? hidden : countOf(answers, level, complete.has(group))),
    }));
  });
}

const hidden = { answers: missing('withheld'), share: missing('withheld') };

function countOf(
  said: readonly OptionAnswer[],
  level: string,
  everybody: boolean,
): Pick<SurveyDistributionRow, 'answers' | 'share'> {
  const count = said.filter(({ word }) => word === level).length;
  return { answers: figure(count), share: shareOf(count, said.length, everybody) };
}
