import { useState } from 'react';
import type { ReactElement } from 'react';
import { meetingEditTexts, meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import { emptyOf } from '../../../components/item-form/item-fields.ts';
import { ItemForm } from '../../../components/item-form/item-form.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useSurvey } from '../../../lib/queries/use-meetings.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { SurveyEditor } from './survey/survey-editor.tsx';
import { surveyBody, useSurveyFields } from './survey/use-survey-fields.ts';

type Meeting = Schema<'MeetingDetail'>;

function OneSurvey({ survey }: { readonly survey: Schema<'SurveyItem'> }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const [isOpen, setIsOpen] = useState(false);
  const { id, meeting, title, status } = survey;
  const query = useSurvey(meeting, id, isOpen);
  return (
    <details className="card survey-editor" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {title} <span className="chip">{texts(`survey.status.${status}`)}</span>
      </summary>
      {isOpen && (
        <AnswerState query={query} height="card">
          {(detail) => <SurveyEditor survey={detail} />}
        </AnswerState>
      )}
    </details>
  );
}

function NewSurvey({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const texts = useTextsOf(meetingEditTexts);
  const fields = useSurveyFields();
  const [added, setAdded] = useState(0);
  return (
    <details className="edit-new">
      <summary>{texts('surveyEdit.new')}</summary>
      <ItemForm
        key={added}
        form="ny-undersoegelse"
        fields={fields}
        start={emptyOf(fields)}
        submit={texts('surveyEdit.create')}
        changeOf={(typed) => ({
          method: 'POST',
          path: `/meetings/${meeting.id}/surveys`,
          body: surveyBody(typed),
        })}
        onDone={() => setAdded((n) => n + 1)}
      />
    </details>
  );
}

/** Surveys of a meeting: each with its questions, links and steps, and the form for one more. */
export function SurveysEditor({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const texts = useTextsOf(meetingEditTexts);
  return (
    <>
      {meeting.surveys.length === 0 && <p>{texts('surveyEdit.none')}</p>}
      {meeting.surveys.map((survey) => (
        <OneSurvey key={survey.id} survey={survey} />
      ))}
      {meeting.mayChange && <NewSurvey meeting={meeting} />}
    </>
  );
}
