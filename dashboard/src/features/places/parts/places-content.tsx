import type { ReactElement } from 'react';
import { placeWords } from '@tilbudsvifte/locale/screens/places';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import type { AnswerQuery } from '../../../components/empty-state/answer-state.tsx';
import { Notices } from '../../../components/notices/notices.tsx';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { Section } from '../../../components/page/section.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { PlacesViewpoint } from '../places-viewpoint.ts';
import { BulletCard } from './bullet-card.tsx';
import { CalendarCard } from './calendar-card.tsx';
import { OccupancyLineCard } from './occupancy-line-card.tsx';
import { OccupancyTilesCard } from './occupancy-tiles-card.tsx';
import { ScopeField } from './place-controls.tsx';

/** Everything below the question of the page. */
export interface PlacesContentProps {
  readonly answer: Schema<'PlacesAnswer'>;
  /** The whole area by municipality, for the tiles. */
  readonly municipal: AnswerQuery<Schema<'PlacesAnswer'>>;
  readonly view: PlacesViewpoint;
}

// The source line of each figure counts the municipalities that have not reported.
const inFigures = 'coverage-partial';

/** Pladser from top to bottom: row by row, over time, quarter by quarter, the municipalities. */
export function PlacesContent({ answer, municipal, view }: PlacesContentProps): ReactElement {
  const texts = useTextsOf(placeWords);
  return (
    <>
      <ul className="places-links">
        <li>
          <PageLink to="/tilbudsvifte" search={{ ledig: 'ja' }} className="action-link">
            {texts('places.findFree')}
          </PageLink>
        </li>
        <li>
          <PageLink to="/afspecialisering" className="action-link">
            {texts('places.toRisk')}
          </PageLink>
        </li>
      </ul>
      {view.own !== undefined && <ScopeField view={view} />}
      <Notices notices={answer.notices.filter(({ code }) => code !== inFigures)} />
      <Section title={texts('places.bulletSection')}>
        <BulletCard answer={answer} view={view} />
      </Section>
      <Section title={texts('places.lineSection')}>
        <OccupancyLineCard answer={answer} view={view} />
      </Section>
      <Section title={texts('places.calendarSection')}>
        <CalendarCard answer={answer} view={view} />
      </Section>
      <Section title={texts('places.tileSection')}>
        <AnswerState query={municipal}>
          {(area) => <OccupancyTilesCard answer={area} view={view} />}
        </AnswerState>
      </Section>
    </>
  );
}
