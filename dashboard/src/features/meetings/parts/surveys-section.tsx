import type { ReactElement } from 'react';
import { meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import { Section } from '../../../components/page/section.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { SurveyResultsPart } from './survey-results.tsx';

type Survey = Schema<'SurveyItem'>;

function SurveyPart({ survey }: { readonly survey: Survey }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const { title, status } = survey;
  return (
    <div className="meeting-survey">
      <p className="meeting-survey-title">
        <strong>{title}</strong> <span className="chip">{texts(`survey.status.${status}`)}</span>
      </p>
      {status === 'closed' ? (
        <SurveyResultsPart survey={survey} />
      ) : (
        <p>{texts(status === 'open' ? 'survey.open' : 'survey.draft')}</p>
      )}
    </div>
  );
}

/** Hvad svarede kommunerne? — each survey of the meeting with what it came to once it is closed. */
export function SurveysSection({
  meeting,
}: {
  readonly meeting: Schema<'MeetingDetail'>;
}): ReactElement | null {
  const texts = useTextsOf(meetingTexts);
  const { surveys } = meeting;
  if (surveys.length === 0) return null;
  return (
    <Section title={texts('survey.title')}>
      {surveys.map((survey) => (
        <SurveyPart key={survey.id} survey={survey} />
      ))}
    </Section>
  );
}
