import type { ReactElement } from 'react';
import { figureWord } from '@tilbudsvifte/locale';
import { meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import { Notices } from '../../../components/notices/notices.tsx';
import { SelectField } from '../../../components/select-field/select-field.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useSurveyResults } from '../../../lib/queries/use-meetings.ts';
import { useCodeNames } from '../../../lib/use-code-names.ts';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import { QuestionFigure } from './question-figure.tsx';
import { SurveyFiles } from './survey-files.tsx';

type Results = Schema<'SurveyResults'>;
type Survey = Schema<'SurveyItem'>;

/** Group of a survey in words: a municipality by name, a committee as it is called. */
function useGroupName(by: Survey['by']): (group: string) => string {
  const names = useCodeNames();
  return (group) => (by === 'municipality' ? (names?.municipality(group) ?? group) : group);
}

function Response({ basis }: { readonly basis: Results['basis'] }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const language = useLanguage();
  const { invited, answered, responseRate } = basis;
  if ('missing' in answered)
    return <p>{texts(answered.missing === 'withheld' ? 'survey.rateWithheld' : 'survey.rateNotTold')}</p>;
  return (
    <p>
      {texts('survey.answeredOf', {
        answered: figureWord(answered, 'integer', language),
        invited: figureWord(invited, 'integer', language),
        rate: figureWord(responseRate, 'share', language),
      })}
    </p>
  );
}

function Groups({ results, survey }: { readonly results: Results; readonly survey: Survey }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const nameOf = useGroupName(survey.by);
  return (
    <DataTable
      caption={texts('survey.groups')}
      columns={[
        { key: 'group', label: texts(`survey.by.${survey.by}`), kind: 'text' },
        { key: 'invited', label: texts('survey.invitedCount'), kind: 'integer' },
        { key: 'answered', label: texts('survey.answeredCount'), kind: 'integer' },
        { key: 'responseRate', label: texts('survey.answered'), kind: 'share' },
      ]}
      rows={results.groups.map(({ group, invited, answered, responseRate }) => ({
        key: group,
        cells: [nameOf(group), invited, answered, responseRate],
      }))}
    />
  );
}

function GroupChoice({
  results,
  survey,
}: {
  readonly results: Results;
  readonly survey: Survey;
}): ReactElement | null {
  const texts = useTextsOf(meetingTexts);
  const [{ gruppe = '' }, change] = useSearchState();
  const nameOf = useGroupName(survey.by);
  if (results.groups.length === 0) return null;
  const options = results.groups.map(({ group }) => ({ value: group, label: nameOf(group) }));
  return (
    <SelectField
      label={texts(`survey.by.${survey.by}`)}
      value={options.some(({ value }) => value === gruppe) ? gruppe : ''}
      options={[{ value: '', label: texts('survey.groupAll') }, ...options]}
      onChange={(group) => change({ gruppe: group === '' ? undefined : group }, { replace: true })}
    />
  );
}

function Came({ results, survey }: { readonly results: Results; readonly survey: Survey }): ReactElement {
  const [{ gruppe = '' }] = useSearchState();
  const nameOf = useGroupName(survey.by);
  const group = results.groups.some((one) => one.group === gruppe) ? gruppe : '';
  const groupName = group === '' ? '' : nameOf(group);
  const questions = [...new Set(results.figures.map(({ question }) => question))];
  return (
    <>
      <Response basis={results.basis} />
      <Notices notices={results.notices} />
      <GroupChoice results={results} survey={survey} />
      <div className="grid">
        {questions.map((question) => (
          <div key={question} className="half">
            <QuestionFigure asked={{ results, question, group, groupName }} />
          </div>
        ))}
      </div>
      {results.groups.length > 0 && <Groups results={results} survey={survey} />}
      <SurveyFiles survey={survey} />
    </>
  );
}

/** Results of a closed survey: how many answered, a figure per question, groups where they may be told apart, files. */
export function SurveyResultsPart({ survey }: { readonly survey: Survey }): ReactElement {
  const { id, meeting, by } = survey;
  const query = useSurveyResults({ meeting, survey: id, ...(by !== 'none' && { by }) });
  return (
    <AnswerState query={query} height="card">
      {(results) => <Came results={results} survey={survey} />}
    </AnswerState>
  );
}
