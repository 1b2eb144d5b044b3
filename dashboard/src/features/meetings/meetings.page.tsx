import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { useMeetings } from '../../lib/queries/use-meetings.ts';
import { today } from '../../lib/today.ts';
import { useCodeNames } from '../../lib/use-code-names.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { allProposals, meetingListLead } from './meeting-lead.ts';

// Fetched only for those who may use it.
const NewMeeting = lazy(() =>
  import('./edit/new-meeting.tsx').then((file) => ({ default: file.NewMeeting })),
);

function MeetingCard({ meeting }: { readonly meeting: Schema<'MeetingItem'> }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const language = useLanguage();
  const names = useCodeNames();
  const { id, title, heldOn, place, host, status, participantCount, proposalCounts, surveyCount } = meeting;
  const people =
    participantCount === null ? texts('meeting.noPeople') : texts('meeting.people', { n: participantCount });
  const where = [place, host === null ? '' : (names?.municipality(host) ?? '')].filter(Boolean).join(', ');
  return (
    <li className="card meeting-card">
      <p className="eyebrow">
        <time dateTime={heldOn}>{formatDate(heldOn, language)}</time>
        {status === 'draft' && <span className="chip">{texts('meeting.draft')}</span>}
      </p>
      <h3>
        <PageLink to="/moeder/$moede" params={{ moede: id }}>
          {title}
        </PageLink>
      </h3>
      {where !== '' && <p>{where}</p>}
      <ul className="meeting-counts meeting-more">
        <li>{people}</li>
        <li>{texts('meeting.proposalCount', { n: allProposals(proposalCounts) })}</li>
        {surveyCount > 0 && <li>{texts('meeting.surveyCount', { n: surveyCount })}</li>}
      </ul>
    </li>
  );
}

function Meetings({ list }: { readonly list: Schema<'MeetingList'> }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const { meetings, mayAdd } = list;
  return (
    <>
      <Section title={texts('meeting.list')}>
        {meetings.length === 0 ? (
          <div className="empty-state">
            <p className="empty-what">{texts('meeting.none')}</p>
            <p>{texts('meeting.noneHelp')}</p>
          </div>
        ) : (
          <ol className="meeting-list">
            {meetings.map((meeting) => (
              <MeetingCard key={meeting.id} meeting={meeting} />
            ))}
          </ol>
        )}
      </Section>
      {mayAdd && (
        <Suspense fallback={null}>
          <NewMeeting />
        </Suspense>
      )}
    </>
  );
}

/** Dialogmøder — every meeting of politicians with what was proposed there, newest first. */
export function MeetingsPage(): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const language = useLanguage();
  const query = useMeetings();
  const lead = query.data ? meetingListLead(query.data.meetings, today(), language).headline : '';
  return (
    <Page title={texts('meeting.title')} lead={lead} context={null}>
      <AnswerState query={query} height="page">
        {(list) => <Meetings list={list} />}
      </AnswerState>
    </Page>
  );
}
