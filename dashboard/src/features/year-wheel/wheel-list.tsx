import type { ReactElement } from 'react';
import { languageTag } from '@tilbudsvifte/locale';
import { yearWheelTexts } from '@tilbudsvifte/locale/screens/year-wheel';
import { useCodeNames } from '../../lib/use-code-names.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import type { WheelDate } from './wheel-dates.ts';
import { wheelQuarters } from './wheel-dates.ts';
import { WheelEntry } from './wheel-entry.tsx';

function useMonthName(): (month: string) => string {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(languageTag(language), { month: 'long', timeZone: 'UTC' });
  return (month) => format.format(new Date(`${month}-01T00:00:00Z`));
}

/** Dates month by month, marked by quarter. */
export function WheelList({
  dates,
  today,
}: {
  readonly dates: readonly WheelDate[];
  readonly today: string;
}): ReactElement {
  const texts = useTextsOf(yearWheelTexts);
  const names = useCodeNames();
  const monthName = useMonthName();
  if (dates.length === 0)
    return (
      <div className="empty-state">
        <p className="empty-what">{texts('wheel.none')}</p>
        <p>{texts('wheel.noneHelp')}</p>
      </div>
    );
  return (
    <>
      {wheelQuarters(dates).map(({ year, quarter, months }) => (
        <section key={`${year} ${quarter}`} className="wheel-quarter">
          <h2>{texts('wheel.quarter', { n: quarter, year })}</h2>
          {months.map((month) => (
            <div key={month.month} className="wheel-year">
              <h3>{monthName(month.month)}</h3>
              <ol className="wheel-list">
                {month.dates.map((date) => (
                  <WheelEntry
                    key={`${date.source} ${date.id} ${date.dueOn}`}
                    date={date}
                    names={names}
                    past={date.dueOn < today}
                  />
                ))}
              </ol>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
