import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { placesLead, placeWords } from '@tilbudsvifte/locale/screens/places';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Page } from '../../components/page/page.tsx';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { PlacesContent } from './parts/places-content.tsx';
import { apiDivision } from './place-division.ts';
import { placesView } from './places-viewpoint.ts';
import type { PlacesViewpoint } from './places-viewpoint.ts';
import { usePlacesViewpoint } from './use-places-viewpoint.ts';

const yearOf = (quarter: string): number => Number(quarter.slice(0, 4));

function PlacesSeen({ view }: { readonly view: PlacesViewpoint }): ReactElement {
  const texts = useTextsOf(placeWords);
  const { areaCode, targetGroup, period } = useChoices();
  const of = { area: areaCode, targetGroup: targetGroup?.code, to: period && String(period.to) };
  const query = useAnalysis('places', {
    ...of,
    municipality: view.ownOnly ? view.own : undefined,
    by: view.division === 'tilbudstype' ? undefined : apiDivision[view.division],
  });
  const municipal = useAnalysis('places', { ...of, by: 'municipality' });
  const { data } = query;
  const years = useMemo(() => {
    if (!data) return [];
    const first = yearOf(data.totals.firstQuarter);
    return Array.from({ length: yearOf(data.totals.lastQuarter) - first + 1 }, (_, i) => first + i);
  }, [data]);
  const lead = data ? placesLead(placesView(data, view), view.names.language) : texts('places.question');
  return (
    <Page
      title={texts('places.title')}
      lead={lead}
      leadLines={[5, 2]}
      context={{ targetGroup: true, period: 'year', years }}
    >
      <AnswerState query={query} height="page">
        {(answer) => <PlacesContent {...{ answer, municipal, view }} />}
      </AnswerState>
    </Page>
  );
}

/** Pladser — are our services full, and what could they run at if hardly anybody were to be refused. */
export function PlacesPage(): ReactElement {
  const texts = useTextsOf(placeWords);
  const view = usePlacesViewpoint();
  // Only with names is it known whether the own municipality lies in the area, and so what to ask.
  if (view) return <PlacesSeen view={view} />;
  return (
    <Page
      title={texts('places.title')}
      lead={texts('places.question')}
      leadLines={[5, 2]}
      context={{ targetGroup: true, period: 'year' }}
    >
      <AnswerState query={{ data: undefined, error: null, refetch: () => undefined }} height="page">
        {() => null}
      </AnswerState>
    </Page>
  );
}
