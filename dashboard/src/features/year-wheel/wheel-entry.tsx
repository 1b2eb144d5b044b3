import type { ReactElement } from 'react';
import { formatDate, formatTime } from '@tilbudsvifte/locale';
import { yearWheelTexts } from '@tilbudsvifte/locale/screens/year-wheel';
import { PageLink } from '../../components/page-link/page-link.tsx';
import type { CodeNames } from '../../lib/code-names.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import type { WheelDate } from './wheel-dates.ts';

/** More municipalities than these are counted, not named. */
const mostNamed = 3;

function Title({ date: { source, id, title, agreement } }: { readonly date: WheelDate }): ReactElement {
  if (source === 'notification')
    return (
      <PageLink to="/udmeldinger/$udmelding" params={{ udmelding: id }}>
        {title}
      </PageLink>
    );
  if (source === 'meeting')
    return (
      <PageLink to="/moeder/$moede" params={{ moede: id }}>
        {title}
      </PageLink>
    );
  if (source === 'round') return <>{title}</>;
  return (
    <PageLink to="/rammeaftale" search={{ aftale: agreement ?? undefined }}>
      {title}
    </PageLink>
  );
}

function useMore({
  date,
  names,
}: {
  readonly date: WheelDate;
  readonly names: CodeNames | undefined;
}): string {
  const texts = useTextsOf(yearWheelTexts);
  const language = names?.language ?? 'da';
  const { party, municipalities, meeting, meetingOn, dueOn, agreementLabel, kind } = date;
  const some = municipalities.length;
  const who =
    some > mostNamed
      ? texts('wheel.fromSome', { n: some })
      : some > 0
        ? texts('wheel.from', {
            who: municipalities.map((code) => names?.municipality(code) ?? code).join(', '),
          })
        : party === ''
          ? ''
          : texts('wheel.from', { who: party });
  // What is due on the day of its meeting is the meeting.
  const before =
    meeting === '' || meetingOn === dueOn
      ? ''
      : meetingOn === null
        ? texts('wheel.before', { meeting })
        : texts('wheel.beforeOn', { meeting, date: formatDate(meetingOn, language) });
  return [texts(`wheel.kind.${kind}`), who, before, agreementLabel].filter((part) => part !== '').join(' · ');
}

/** A date of the wheel: when, what, from whom, for which meeting, and where it is from. */
export function WheelEntry({
  date,
  names,
  past,
}: {
  readonly date: WheelDate;
  readonly names: CodeNames | undefined;
  readonly past: boolean;
}): ReactElement {
  const language = names?.language ?? 'da';
  const { dueOn, dueAt } = date;
  const time = dueAt === null ? '' : ` ${formatTime(dueAt, language)}`;
  return (
    <li className={past ? 'wheel-entry wheel-past' : 'wheel-entry'}>
      <time dateTime={dueAt ?? dueOn}>{`${formatDate(dueOn, language)}${time}`}</time>
      <span>
        <Title date={date} />
        <span className="wheel-more">{useMore({ date, names })}</span>
      </span>
    </li>
  );
}
