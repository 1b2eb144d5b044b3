import type { ReactElement } from 'react';
import { useParams } from '@tanstack/react-router';
import { meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { Section } from '../../components/page/section.tsx';
import { codeOf } from '../../lib/api-problem.ts';
import type { Schema } from '../../lib/api.ts';
import { useMeeting } from '../../lib/queries/use-meetings.ts';
import { today } from '../../lib/today.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { meetingLead } from './meeting-lead.ts';
import { MeetingFacts } from './parts/meeting-facts.tsx';
import { ParticipantsSection } from './parts/participants-section.tsx';
import { ProgrammeSection } from './parts/programme-section.tsx';
import { ProposalsSection } from './parts/proposals-section.tsx';
import { SurveysSection } from './parts/surveys-section.tsx';

function Content({ meeting }: { readonly meeting: Schema<'MeetingDetail'> }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const isOver = meeting.heldOn < today();
  return (
    <>
      <MeetingFacts meeting={meeting} />
      {meeting.purpose !== '' && (
        <Section title={texts('meeting.purpose')}>
          <p className="meeting-text">{meeting.purpose}</p>
        </Section>
      )}
      {(isOver || meeting.proposals.length > 0) && <ProposalsSection meeting={meeting} />}
      <ProgrammeSection meeting={meeting} />
      <SurveysSection meeting={meeting} />
      {(isOver || meeting.participants.length > 0) && <ParticipantsSection meeting={meeting} />}
    </>
  );
}

/** A dialogue meeting — what was proposed and came of it, programme, surveys, and who took part. */
export function MeetingPage(): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const language = useLanguage();
  const { moede = '' }: { moede?: string } = useParams({ strict: false });
  const query = useMeeting(moede);
  const meeting = query.data;
  const lead = meeting ? meetingLead(meeting, today(), language).headline : '';
  return (
    <Page title={meeting?.title ?? texts('meeting.title')} lead={lead} context={null}>
      <p>
        <PageLink to="/moeder">{texts('meeting.back')}</PageLink>
      </p>
      {codeOf(query.error) === 'not-found' ? (
        <p className="empty-state empty-what" role="alert">
          {texts('meeting.unknown')}
        </p>
      ) : (
        <AnswerState query={query} height="page">
          {(answer) => <Content key={answer.id} meeting={answer} />}
        </AnswerState>
      )}
    </Page>
  );
}
