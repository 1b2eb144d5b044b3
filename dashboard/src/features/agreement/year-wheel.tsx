import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { today } from '../../lib/today.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { inOrder } from './process-steps.ts';

type DueDate = Schema<'DueDateItem'>;

function byYear(dates: readonly DueDate[]): readonly (readonly [year: string, dates: readonly DueDate[]])[] {
  const years = [...new Set(dates.map(({ dueOn }) => dueOn.slice(0, 4)))];
  return years.map((year) => [year, dates.filter(({ dueOn }) => dueOn.startsWith(year))]);
}

function Entry({ due }: { readonly due: DueDate }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  const { dueOn, title, responsible, meeting, meetingOn } = due;
  // What is due on the day of its meeting is the meeting.
  const isMeeting = meetingOn === dueOn;
  const day = meetingOn === null ? '' : formatDate(meetingOn, language);
  const before = isMeeting ? '' : `${meeting} ${day}`.trim();
  const more = [
    ...(responsible === '' ? [] : [texts('agreement.wheel.from', { who: responsible })]),
    ...(before === '' ? [] : [texts('agreement.wheel.before', { meeting: before })]),
  ];
  return (
    <li className={dueOn < today() ? 'wheel-entry wheel-past' : 'wheel-entry'}>
      <time dateTime={dueOn}>{formatDate(dueOn, language)}</time>
      <span>
        {title}
        {more.length > 0 && <span className="hint wheel-more">{more.join(', ')}</span>}
      </span>
    </li>
  );
}

/** Årshjul — what is due, from whom and before which meeting, year by year, and as a file for calendars. */
export function YearWheel({ agreement }: { readonly agreement: Schema<'AgreementDetail'> }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const dates = inOrder(agreement.dueDates);
  return (
    <Section title={texts('agreement.wheel')}>
      <p>{texts('agreement.wheel.lead')}</p>
      {dates.length === 0 ? (
        <p>{texts('agreement.wheel.none')}</p>
      ) : (
        <>
          {byYear(dates).map(([year, entries]) => (
            <div key={year} className="wheel-year">
              <h3>{year}</h3>
              <ol className="wheel-list">
                {entries.map((due) => (
                  <Entry key={due.id} due={due} />
                ))}
              </ol>
            </div>
          ))}
          <p>
            <a href={`/api/agreements/${agreement.id}/calendar.ics`} download>
              {texts('agreement.wheel.calendar')}
            </a>
          </p>
        </>
      )}
      <p>
        <PageLink to="/aarshjul">{texts('agreement.wheel.all')}</PageLink>
      </p>
    </Section>
  );
}
