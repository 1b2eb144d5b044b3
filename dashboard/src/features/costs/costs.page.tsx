import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Page } from '../../components/page/page.tsx';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { costChoices } from './cost-choices.ts';
import { CostsContent } from './parts/costs-content.tsx';
import { costYears } from './read-costs.ts';
import { toCostLineFigure } from './to-cost-line-figure.ts';
import { useCostWords } from './use-cost-words.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { costTexts } from './cost-texts.ts';

/** Økonomi — how expenditure has developed, and what the change consists of. */
export function CostsPage(): ReactElement {
  const texts = useTextsOf(costTexts);
  const [search] = useSearchState();
  const { areaCode } = useChoices();
  const words = useCostWords();
  // All years and municipalities in one answer: changing measure or period then asks for nothing.
  const choices = costChoices(search);
  const { prices } = choices;
  const query = useAnalysis('costs', { area: areaCode, prices: prices === 'current' ? prices : undefined });
  const { data } = query;
  const years = useMemo(() => (data ? costYears(data.figures) : []), [data]);
  const line = data && words && toCostLineFigure(data, choices, { words, period: search.p });
  const lead = line?.model.headline ?? texts('costs.question');
  return (
    <Page title={texts('costs.title')} lead={lead} leadLines={[3, 2]} context={{ period: 'range', years }}>
      <AnswerState query={{ ...query, data: words && data }} height="page">
        {(answer) => words && <CostsContent answer={answer} words={words} />}
      </AnswerState>
    </Page>
  );
}
