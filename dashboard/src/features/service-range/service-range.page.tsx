import type { ReactElement, ReactNode } from 'react';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Notices } from '../../components/notices/notices.tsx';
import { Page } from '../../components/page/page.tsx';
import { Section } from '../../components/page/section.tsx';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { AccessSection } from './access-section.tsx';
import { CoverageCard } from './coverage-card.tsx';
import { OperatorsSection } from './operators-card.tsx';
import { toCoverageFigure } from './to-coverage-figure.ts';
import { useCoverageView } from './use-coverage-view.ts';

// The figure's headline and source line say who has reported.
const inFigure = 'coverage-partial';

/** Tilbudsvifte — which services exist, and where there are holes; the list of services stands below, then distances and operators. */
export function ServiceRangePage({ services }: { readonly services: ReactNode }): ReactElement {
  const texts = useTexts();
  const { areaCode, period } = useChoices();
  const view = useCoverageView();
  const query = useAnalysis('service-range', { area: areaCode, year: period?.to });
  const lead = query.data && toCoverageFigure(query.data, view).model.headline;
  return (
    <Page
      title={texts('range.title')}
      lead={lead ?? texts('range.question')}
      leadLines={[4, 2]}
      context={{ targetGroup: true }}
    >
      <Section title={texts('range.matrixTitle')}>
        <AnswerState query={query}>
          {(answer) => (
            <>
              <Notices notices={answer.notices.filter(({ code }) => code !== inFigure)} />
              <CoverageCard answer={answer} view={view} />
            </>
          )}
        </AnswerState>
      </Section>
      {services}
      <AccessSection />
      <OperatorsSection answer={query.data} />
    </Page>
  );
}
