import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, RankedBarsSvg } from '@tilbudsvifte/charts';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { useServices } from '../../lib/queries/use-services.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { ActiveFilters, activeFilters } from './active-filters.tsx';
import { FacetFields } from './facet-fields.tsx';
import { NoServices } from './no-services.tsx';
import { ServiceList } from './service-list.tsx';
import type { ServiceNames } from './service-names.ts';
import { noFilters, servicesQuestion } from './services-question.ts';
import { toServicesFigure } from './to-services-figure.ts';
import { useLatest } from './use-latest.ts';
import { useServiceNames } from './use-service-names.ts';

interface ServicesCardProps {
  readonly answer: Schema<'ServicesAnswer'>;
  readonly names: ServiceNames;
}

function MoreButton({ answer }: { readonly answer: Schema<'ServicesAnswer'> }): ReactElement | null {
  const texts = useTexts();
  const [{ side = 1 }, change] = useSearchState();
  const { figures, totals } = answer;
  const counts = { n: figures.length, N: totals.matching };
  return (
    <div className="more-row">
      <p role="status">{texts('services.shown', counts)}</p>
      {counts.n < counts.N && (
        <button
          type="button"
          className="button"
          onClick={() => change({ side: side + 1 }, { replace: true })}
        >
          {texts('services.showMore')}
        </button>
      )}
    </div>
  );
}

function ServicesCard({ answer, names }: ServicesCardProps): ReactElement {
  const texts = useTexts();
  const [search, change] = useSearchState();
  const { model, picture } = useMemo(() => {
    const filters = activeFilters(search, names).map(({ label }) => label);
    return toServicesFigure(answer, names, filters);
  }, [answer, names, search]);
  if (answer.figures.length === 0) return <NoServices onReset={() => change(noFilters)} />;
  return (
    <FigureCard
      model={model}
      figure={
        <>
          <ServiceList
            rows={answer.figures}
            newest={answer.basis.period.to}
            asOf={answer.basis.dataAsOf}
            names={names}
          />
          <MoreButton answer={answer} />
        </>
      }
      exportFigure={(words) => (
        <ExportFrame {...words}>{(body) => <RankedBarsSvg {...picture} {...body} />}</ExportFrame>
      )}
      definition={texts('services.definition')}
    />
  );
}

/** Find tilbud — the services of the register that match what was chosen. */
export function ServicesSection(): ReactElement {
  const texts = useTexts();
  const names = useServiceNames();
  const [search] = useSearchState();
  const { areaCode, municipality } = useChoices();
  const query = useServices(servicesQuestion(search, areaCode, municipality?.code));
  const latest = useLatest(query.data);
  const data = query.error ? undefined : latest;
  return (
    <div id="find-tilbud" tabIndex={-1} className="anchor">
      <Section title={texts('services.title')}>
        <FacetFields facets={latest?.totals.facets} names={names} />
        <ActiveFilters names={names} />
        <div aria-busy={query.data === undefined && data !== undefined}>
          <AnswerState query={{ ...query, data }} height="list">
            {(answer) => <ServicesCard answer={answer} names={names} />}
          </AnswerState>
        </div>
      </Section>
    </div>
  );
}
