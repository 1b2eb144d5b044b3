import { useId } from 'react';
import type { ReactElement } from 'react';
import { meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import { Section } from '../../../components/page/section.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import { inRuns } from '../in-runs.ts';
import { timeText } from '../time-text.ts';

type Item = Schema<'ProgrammeItem'>;

function Row({ item }: { readonly item: Item }): ReactElement {
  const language = useLanguage();
  const { startsAt, title, text, responsible } = item;
  return (
    <tr>
      <td className="programme-time">
        {startsAt !== null && <time dateTime={startsAt}>{timeText(item, language)}</time>}
      </td>
      <th scope="row">
        {title}
        {text !== '' && <span className="meeting-more programme-text">{text}</span>}
      </th>
      <td>{responsible}</td>
    </tr>
  );
}

function Timetable({ items }: { readonly items: readonly Item[] }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const id = useId();
  const parts = inRuns(items, ({ part }) => part);
  return (
    <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
      <table className="data-table programme-table">
        <caption id={id}>{texts('meeting.programme.caption', { n: items.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{texts('meeting.time')}</th>
            <th scope="col">{texts('meeting.programme.item')}</th>
            <th scope="col">{texts('meeting.programme.who')}</th>
          </tr>
        </thead>
        {parts.map(([part, rows], at) => (
          <tbody key={at}>
            {part !== '' && (
              <tr>
                <th scope="rowgroup" colSpan={3} className="programme-part">
                  {part}
                </th>
              </tr>
            )}
            {rows.map((item) => (
              <Row key={item.id} item={item} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Hvad er på programmet? — a timetable by part; who speaks is told by function. */
export function ProgrammeSection({ meeting }: { readonly meeting: Schema<'MeetingDetail'> }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const { programme } = meeting;
  return (
    <Section title={texts('meeting.programme')}>
      {programme.length === 0 ? <p>{texts('meeting.programme.none')}</p> : <Timetable items={programme} />}
    </Section>
  );
}
