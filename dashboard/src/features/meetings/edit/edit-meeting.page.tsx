import type { ReactElement } from 'react';
import { useParams } from '@tanstack/react-router';
import { meetingEditTexts, meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import { ItemGroupSection } from '../../../components/item-form/item-group.tsx';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { Section } from '../../../components/page/section.tsx';
import { WorkPage } from '../../../components/work-page/work-page.tsx';
import { codeOf } from '../../../lib/api-problem.ts';
import type { Schema } from '../../../lib/api.ts';
import { useMeeting } from '../../../lib/queries/use-meetings.ts';
import { holdsRole, useSession } from '../../../lib/queries/use-session.ts';
import type { Role } from '../../../lib/queries/use-session.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { FactsForm } from './facts-form.tsx';
import { MeetingSteps } from './meeting-steps.tsx';
import { SurveysEditor } from './surveys-editor.tsx';
import { useMeetingGroups } from './use-meeting-groups.ts';
import { UploadSheet } from './upload/upload-sheet.tsx';

const roles: readonly Role[] = ['secretariat'];

function Content({ meeting }: { readonly meeting: Schema<'MeetingDetail'> }): ReactElement {
  const texts = useTextsOf(meetingEditTexts);
  const groups = useMeetingGroups(meeting);
  const { id, version, mayChange } = meeting;
  const owner = { path: `/meetings/${id}`, version };
  return (
    <>
      <p>
        <PageLink to="/moeder/$moede" params={{ moede: id }}>
          {texts('meetingEdit.see')}
        </PageLink>
      </p>
      <Section title={texts('meetingEdit.steps')}>
        <MeetingSteps meeting={meeting} />
      </Section>
      {mayChange && (
        <Section title={texts('meetingEdit.facts')}>
          <FactsForm meeting={meeting} />
        </Section>
      )}
      {mayChange && (
        <Section title={texts('meetingEdit.upload.title')}>
          <UploadSheet meeting={meeting} />
        </Section>
      )}
      {groups.map((group) => (
        <ItemGroupSection key={group.path} owner={owner} group={group} mayChange={mayChange} />
      ))}
      <Section title={texts('surveyEdit.title')}>
        <SurveysEditor meeting={meeting} />
      </Section>
    </>
  );
}

/** Rediger dialogmøde — everything that the secretariat writes of a meeting, sheets, and surveys. */
export function EditMeetingPage(): ReactElement {
  const page = useTextsOf(meetingTexts);
  const { moede = '' }: { moede?: string } = useParams({ strict: false });
  const query = useMeeting(holdsRole(useSession().data, roles) ? moede : undefined);
  return (
    <WorkPage title={query.data?.title ?? page('meeting.title')} roles={roles}>
      {() => (
        <>
          <p>
            <PageLink to="/moeder">{page('meeting.back')}</PageLink>
          </p>
          {codeOf(query.error) === 'not-found' ? (
            <p className="empty-state empty-what">{page('meeting.unknown')}</p>
          ) : (
            <AnswerState query={query} height="page">
              {(meeting) => <Content meeting={meeting} />}
            </AnswerState>
          )}
        </>
      )}
    </WorkPage>
  );
}
