import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, ReferenceBarsSvg } from '@tilbudsvifte/charts';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import type { Schema } from '../../../lib/api.ts';
import { nameOf } from '../../../lib/name-of.ts';
import { useAnalysis } from '../../../lib/queries/use-analysis.ts';
import { useServiceTypes } from '../../../lib/queries/use-reference.ts';
import { useChoices } from '../../../lib/use-choices.ts';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { CostChoices } from '../cost-choices.ts';
import type { CostWords } from '../cost-words.ts';
import { rateLine } from '../rate-view.ts';
import { toRatesFigure } from '../to-rates-figure.ts';
import { RateControls } from './rate-controls.tsx';
import { RateStrips } from './rate-strips.tsx';
import { costTexts } from '../cost-texts.ts';

function Answered({
  answer,
  words,
}: {
  readonly answer: Schema<'RatesAnswer'>;
  readonly words: CostWords;
}): ReactElement {
  const texts = useTextsOf(costTexts);
  const types = useServiceTypes().data?.items;
  const figure = useMemo(() => {
    const names = new Map((types ?? []).map((type) => [type.code, nameOf(type, words.language)]));
    return toRatesFigure(answer, words, names);
  }, [answer, words, types]);
  const years = [...new Set(answer.figures.map(({ year }) => year))].sort((a, b) => a - b);
  return (
    <FigureCard
      model={figure.model}
      figure={
        <RateStrips label={figure.model.headline} strips={figure.strips} own={words.own !== undefined} />
      }
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <ReferenceBarsSvg {...figure.bars} {...body} />}</ExportFrame>
      )}
      controls={<RateControls years={years} baseYear={answer.totals.baseYear} />}
      definition={texts('costRates.definition')}
    />
  );
}

/** Takster mod aftalens linje — every service's rate, and the line an agreement draws for it. */
export function RatesCard({
  words,
  prices,
}: {
  readonly words: CostWords;
  readonly prices: CostChoices['prices'];
}): ReactElement {
  const { areaCode } = useChoices();
  const [search] = useSearchState();
  const { base, reduction, manner } = rateLine(search);
  const query = useAnalysis('rates', {
    area: areaCode,
    prices: prices === 'current' ? prices : undefined,
    base,
    reduction: reduction === 0.02 ? undefined : reduction,
    manner: manner === 'annual' ? manner : undefined,
  });
  return (
    <AnswerState query={query} height="figure">
      {(answer) => <Answered answer={answer} words={words} />}
    </AnswerState>
  );
}
