import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, HeatCalendar, HeatCalendarSvg } from '@tilbudsvifte/charts';
import { placeWords } from '@tilbudsvifte/locale/screens/places';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../../components/figure-card/roomy-frame.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { placeGroups } from '../place-groups.ts';
import { toCalendarFigure } from '../to-calendar-figure.ts';
import type { PlacesPart } from './bullet-card.tsx';
import { FirstRows } from './first-rows.tsx';
import { RowLink } from './row-link.tsx';

function Calendar({ answer, view }: PlacesPart): ReactElement {
  const texts = useTextsOf(placeWords);
  const { calendar } = useMemo(() => toCalendarFigure(answer, view), [answer, view]);
  const groups = useMemo(
    () => new Map(placeGroups(answer, view).map((group) => [group.key, group])),
    [answer, view],
  );
  if (calendar.rows.length === 0) return <p className="hint">{texts('places.none')}</p>;
  return (
    <FirstRows rows={calendar.rows}>
      {(rows) => (
        <HeatCalendar
          {...calendar}
          rows={rows}
          renderLabel={({ key, label }) => {
            const group = groups.get(key);
            return group ? <RowLink group={group} division={view.division} /> : label;
          }}
        />
      )}
    </FirstRows>
  );
}

/** Kvartal for kvartal — the rows of the chosen division by quarter. */
export function CalendarCard({ answer, view }: PlacesPart): ReactElement {
  const texts = useTextsOf(placeWords);
  const { model, calendar } = useMemo(() => toCalendarFigure(answer, view), [answer, view]);
  return (
    <FigureCard
      model={model}
      figure={<Calendar answer={answer} view={view} />}
      exportFigure={(frame) => (
        <ExportFrame {...roomyFrame(frame, calendar.rows.length)}>
          {(body) => <HeatCalendarSvg {...calendar} {...body} />}
        </ExportFrame>
      )}
      definition={texts('places.definition')}
    />
  );
}
