import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { riskWords } from '@tilbudsvifte/locale/screens/specialisation';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import type { AnswerQuery } from '../../components/empty-state/answer-state.tsx';
import { Notices } from '../../components/notices/notices.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { nameOf } from '../../lib/name-of.ts';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useCodeNames } from '../../lib/use-code-names.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { RiskCard } from './risk-card.tsx';
import { ScopeField } from './scope-field.tsx';
import { toRiskFigure } from './to-risk-figure.ts';
import type { RiskViewpoint } from './to-risk-figure.ts';

// Each figure counts its own withheld figures and the municipalities that have not reported.
const inFigure: readonly string[] = ['coverage-partial', 'withheld-cells'];

interface Seen {
  readonly view: RiskViewpoint;
  /** The own municipality, when only its services are shown. */
  readonly municipality: string | undefined;
}

function useSeen(): Seen | undefined {
  const [{ hvor = 'kommune' }] = useSearchState();
  const names = useCodeNames();
  const { area, municipality, outside, targetGroup } = useChoices();
  return useMemo(() => {
    if (!names) return undefined;
    const own = outside || hvor === 'omraade' ? undefined : municipality;
    const place = own?.name ?? (area ? nameOf(area, names.language) : '');
    return {
      view: { names, place, targetGroup: targetGroup && nameOf(targetGroup, names.language) },
      municipality: own?.code,
    };
  }, [names, area, municipality, outside, targetGroup, hvor]);
}

interface AnswerProps {
  readonly query: AnswerQuery<Schema<'SpecialisationRiskAnswer'>>;
  readonly view: RiskViewpoint;
}

function RiskAnswer({ query, view }: AnswerProps): ReactElement {
  return (
    <AnswerState query={query}>
      {(answer) => (
        <>
          <Notices notices={answer.notices.filter(({ code }) => !inFigure.includes(code))} />
          <RiskCard answer={answer} view={view} />
        </>
      )}
    </AnswerState>
  );
}

function SpecialisationSeen({ view, municipality: code }: Seen): ReactElement {
  const texts = useTextsOf(riskWords);
  const { areaCode, targetGroup, municipality, outside } = useChoices();
  const query = useAnalysis('specialisation-risk', {
    area: areaCode,
    targetGroup: targetGroup?.code,
    municipality: code,
  });
  const lead = query.data && toRiskFigure(query.data, view).model.headline;
  return (
    <Page
      title={texts('specialisation.title')}
      lead={lead ?? texts('specialisation.question')}
      context={{ targetGroup: true }}
    >
      <p className="hint">{texts('specialisation.aid')}</p>
      <p>
        <PageLink to="/pladser" className="action-link">
          {texts('specialisation.toPlaces')}
        </PageLink>
      </p>
      {municipality && !outside && <ScopeField />}
      <Section title={texts('specialisation.section')}>
        <RiskAnswer query={query} view={view} />
      </Section>
    </Page>
  );
}

/** Afspecialisering — which services may lose their specialisation; a reading aid, not a probability. */
export function SpecialisationPage(): ReactElement {
  const texts = useTextsOf(riskWords);
  const seen = useSeen();
  if (seen) return <SpecialisationSeen {...seen} />;
  return (
    <Page
      title={texts('specialisation.title')}
      lead={texts('specialisation.question')}
      context={{ targetGroup: true }}
    >
      <AnswerState query={{ data: undefined, error: null, refetch: () => undefined }} height="page">
        {() => null}
      </AnswerState>
    </Page>
  );
}
