import type { ReactElement } from 'react';
import { placePhrase } from '@tilbudsvifte/locale';
import { dataTexts } from '@tilbudsvifte/locale/screens/data';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Notices } from '../../components/notices/notices.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { IndicatorsTable } from './parts/indicators-table.tsx';
import { useIndicatorNames } from './use-indicator-names.ts';

const themes = ['places', 'shortage', 'users', 'spending', 'trade', 'future'] as const;

function Catalogue({ answer }: { readonly answer: Schema<'IndicatorsAnswer'> }): ReactElement {
  const texts = useTextsOf(dataTexts);
  return (
    <>
      <Notices notices={answer.notices.filter(({ code }) => code !== 'withheld-cells')} />
      {themes.map((theme) => (
        <Section key={theme} title={texts(`data.theme.${theme}`)}>
          <IndicatorsTable
            answer={answer}
            indicators={answer.totals.indicators.filter((one) => one.theme === theme)}
          />
        </Section>
      ))}
      <p className="hint">{texts('data.gradeRule')}</p>
      <p className="link-row">
        <PageLink to="/sammenlign">{texts('data.compareLink')}</PageLink>{' '}
        <PageLink to="/ordbog">{texts('data.glossaryLink')}</PageLink>
      </p>
    </>
  );
}

/** Datakatalog — which indicators there are, what they say now, and how good they are. */
export function DataPage(): ReactElement {
  const texts = useTextsOf(dataTexts);
  const language = useLanguage();
  const { areaCode } = useChoices();
  const names = useIndicatorNames();
  const query = useAnalysis('indicators', { area: areaCode });
  const indicators = query.data?.totals.indicators ?? [];
  const whole = indicators.filter(
    ({ level, reported, expected, withheld }) =>
      level === 'municipality' && reported === expected && withheld === 0,
  ).length;
  const lead =
    names && indicators.length > 0
      ? texts('data.lead', {
          n: indicators.length,
          whole,
          place: placePhrase(names.areaName, language),
        })
      : texts('data.question');
  return (
    <Page title={texts('data.title')} lead={lead} context={{}}>
      <AnswerState query={query} height="page">
        {(answer) => <Catalogue answer={answer} />}
      </AnswerState>
    </Page>
  );
}
