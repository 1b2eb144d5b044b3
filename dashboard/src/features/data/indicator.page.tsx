import type { ReactElement } from 'react';
import { useParams } from '@tanstack/react-router';
import { dataTexts } from '@tilbudsvifte/locale/screens/data';
import { indicatorTexts } from '@tilbudsvifte/locale/screens/indicators';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Notices } from '../../components/notices/notices.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { Section } from '../../components/page/section.tsx';
import { rightsOf, useKnownSession } from '../../lib/queries/use-session.ts';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { isIndicator } from './is-indicator.ts';
import type { IndicatorAnswer, IndicatorNames } from './indicator-names.ts';
import { AboutIndicator } from './parts/about-indicator.tsx';
import { MapCard } from './parts/map-card.tsx';
import { SeriesCard } from './parts/series-card.tsx';
import { useIndicatorNames } from './use-indicator-names.ts';

// Each figure counts its own withheld figures.
const saidByFigures: readonly string[] = ['withheld-cells'];

function Content({
  asked,
  names,
}: {
  readonly asked: IndicatorAnswer;
  readonly names: IndicatorNames;
}): ReactElement {
  const texts = useTextsOf(dataTexts);
  const isIn = rightsOf(useKnownSession()).length > 0;
  return (
    <>
      {isIn && (
        <p>
          <PageLink to="/beskeder" search={{ ind: [asked.indicator.indicator] }}>
            {texts('data.watch')}
          </PageLink>
        </p>
      )}
      <Notices notices={asked.answer.notices.filter(({ code }) => !saidByFigures.includes(code))} />
      <Section title={texts('data.seriesSection')}>
        <SeriesCard asked={asked} names={names} />
      </Section>
      {asked.indicator.level === 'municipality' && (
        <Section title={texts('data.mapSection')}>
          <MapCard asked={asked} names={names} />
        </Section>
      )}
      <Section title={texts('data.aboutSection')}>
        <AboutIndicator asked={asked} />
      </Section>
    </>
  );
}

function Known({ id }: { readonly id: IndicatorAnswer['indicator']['indicator'] }): ReactElement {
  const words = useTextsOf(indicatorTexts);
  const { areaCode } = useChoices();
  const names = useIndicatorNames();
  const query = useAnalysis('compare', {
    area: areaCode,
    municipality: names?.own,
    indicators: id,
    series: 'all',
  });
  return (
    <Page title={words(`measure.${id}`)} lead={words(`measure.${id}.definition`)} context={{}}>
      <AnswerState query={{ ...query, data: names && query.data }} height="page">
        {(answer) => {
          const [indicator] = answer.totals.indicators;
          return names && indicator && <Content asked={{ answer, indicator }} names={names} />;
        }}
      </AnswerState>
    </Page>
  );
}

/** Indikator — one indicator over the years and across municipalities, with all one must know to use it. */
export function IndicatorPage(): ReactElement {
  const texts = useTextsOf(dataTexts);
  const { id = '' } = useParams({ strict: false }) as { readonly id?: string };
  if (isIndicator(id)) return <Known key={id} id={id} />;
  return (
    <Page title={texts('data.unknown')} context={null}>
      <p>
        <PageLink to="/data">{texts('data.catalogueLink')}</PageLink>
      </p>
    </Page>
  );
}
