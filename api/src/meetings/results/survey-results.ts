import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import type { StoredAnswer } from '../answering/answer.repository.ts';
import type { SurveyGroup } from '../surveys/survey.repository.ts';
import type { SurveyQuestion } from '../surveys/surveys.answer.ts';
import { noMeasures } from './option-measures.ts';
import { optionAnswers } from './option-answers.ts';
import { placeOf, questionResults } from './question-results.ts';
import type { SurveyBasis, SurveyGroupRow, SurveyResultRow, SurveyResults } from './results.answer.ts';
import { shownGroups } from './shown-groups.ts';

type Response = Pick<SurveyBasis, 'invited' | 'answered' | 'responseRate'>;

/** What a survey came to, without the words around it. */
export type Came = Pick<SurveyResults, 'groups' | 'figures' | 'distribution'> & {
  readonly response: Response;
};

export interface ClosedSurvey {
  readonly questions: readonly SurveyQuestion[];
  readonly answers: readonly StoredAnswer[];
  readonly groups: readonly SurveyGroup[];
  readonly threshold: number;
  /** Whether rows of the groups are asked for. */
  readonly apart: boolean;
}

/** Results of a survey that was answered here: everything small is withheld before it is told. */
export function surveyResults({ questions, answers, groups, threshold, apart }: ClosedSurvey): Came {
  const names = groups.map(({ group }) => group);
  const counts = groups.map(({ group, answered }) => ({ group, answers: answered }));
  const shown = shownGroups(counts, threshold);
  const withheld = new Set(names.filter((group) => !shown.groups.has(group)));
  const invited = groups.reduce((sum, group) => sum + group.invited, 0);
  const answered = groups.reduce((sum, group) => sum + group.answered, 0);
  const full = groups.filter((group) => group.answered === group.invited).map(({ group }) => group);
  const complete = new Set([...full, ...(answered === invited ? [''] : [])]);
  const results = questions.map((question) =>
    questionResults({
      ...{ question, groups: names, complete, withheld, threshold, apart },
      said: optionAnswers(question, answers),
    }),
  );
  return {
    // How many answered in all is nobody's answer; it is shown also where the answers are too few.
    response: responseOf({ invited, answered }),
    groups: apart ? groups.map((group) => groupRow(group, !withheld.has(group.group))) : [],
    figures: results.flatMap(({ figures }) => figures),
    distribution: results.flatMap(({ distribution }) => distribution),
  };
}

function responseOf({ invited, answered }: Pick<SurveyGroup, 'invited' | 'answered'>): Response {
  const responseRate = invited === 0 ? missing('not-applicable') : figure(answered / invited);
  return { invited: figure(invited), answered: figure(answered), responseRate };
}

function groupRow(group: SurveyGroup, shown: boolean): SurveyGroupRow {
  const hidden: Figure = missing('withheld');
  const response = shown ? responseOf(group) : { invited: hidden, answered: hidden, responseRate: hidden };
  return { group: group.group, ...response };
}

/** Results of a survey that was held elsewhere: the order is published, and nothing else is known. */
export function publishedResults(questions: readonly SurveyQuestion[]): Came {
  const unknown = missing('not-reported');
  return {
    response: { invited: unknown, answered: unknown, responseRate: unknown },
    groups: [],
    figures: questions.flatMap(publishedRows),
    distribution: [],
  };
}

function publishedRows({ id, kind, text, options }: SurveyQuestion): SurveyResultRow[] {
  const rows = options.map(({ no, text: optionText, publishedPlace }) => ({
    ...{ group: '', question: id, questionKind: kind, questionText: text, option: no, optionText },
    place: publishedPlace === null ? missing('not-reported') : figure(publishedPlace),
    ...noMeasures('not-reported'),
  }));
  return rows.sort((a, b) => placeOf(a.place) - placeOf(b.place));
}
