import type { ReactElement, ReactNode } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useCodeNames } from '../../../lib/use-code-names.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import { timeText } from '../time-text.ts';

type Meeting = Schema<'MeetingDetail'>;

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function useWhen({ heldOn, startsAt, endsAt }: Meeting): string {
  const language = useLanguage();
  const date = formatDate(heldOn, language);
  return startsAt === null ? date : `${date}, ${timeText({ startsAt, endsAt }, language)}`;
}

/** Facts of a meeting: when, where, who hosts, who is invited, and the agreement that it feeds. */
export function MeetingFacts({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const language = useLanguage();
  const names = useCodeNames();
  const { id, place, host, audience, registrationDueOn, agreement, source, synthetic, status } = meeting;
  return (
    <>
      {status === 'draft' && <p className="chip">{texts('meeting.draft')}</p>}
      <dl className="fact-list wide">
        <Fact name={texts('meeting.date')}>{useWhen(meeting)}</Fact>
        <Fact name={texts('meeting.place')}>{place === '' ? texts('meeting.notTold') : place}</Fact>
        {host !== null && <Fact name={texts('meeting.host')}>{names?.municipality(host) ?? host}</Fact>}
        {audience !== '' && <Fact name={texts('meeting.audience')}>{audience}</Fact>}
        {registrationDueOn !== null && (
          <Fact name={texts('meeting.registration')}>{formatDate(registrationDueOn, language)}</Fact>
        )}
        {agreement !== null && (
          <Fact name={texts('meeting.agreement')}>
            <PageLink to="/rammeaftale" search={{ aftale: agreement.id }}>
              {agreement.label}
            </PageLink>
          </Fact>
        )}
      </dl>
      {source !== '' && <p className="meeting-more">{texts('meeting.source', { source })}</p>}
      {synthetic && <p className="meeting-more">{texts('meeting.synthetic')}</p>}
      {meeting.mayChange && (
        <p>
          <PageLink to="/moeder/$moede/ret" params={{ moede: id }}>
            {texts('meeting.edit')}
          </PageLink>
        </p>
      )}
    </>
  );
}
