import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, ReferenceBars, ReferenceBarsSvg } from '@tilbudsvifte/charts';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useAnalysis } from '../../../lib/queries/use-analysis.ts';
import { useChoices } from '../../../lib/use-choices.ts';
import type { CostWords } from '../cost-words.ts';
import type { DecompositionYears } from '../decomposition-years.ts';
import { toEffectsFigure } from '../to-effects-figure.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { costTexts } from '../cost-texts.ts';

function Answered({
  answer,
  words,
  usual,
}: {
  readonly answer: Schema<'CostDecompositionAnswer'>;
  readonly words: CostWords;
  /** Whether the API chose the years. */
  readonly usual: boolean;
}): ReactElement {
  const texts = useTextsOf(costTexts);
  const { model, bars } = useMemo(() => {
    const figure = toEffectsFigure(answer, words);
    const notes = usual ? [texts('costEffects.usualYears'), ...figure.model.notes] : figure.model.notes;
    return { ...figure, model: { ...figure.model, notes } };
  }, [answer, words, usual, texts]);
  return (
    <FigureCard
      model={model}
      figure={<ReferenceBars {...bars} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <ReferenceBarsSvg {...bars} {...body} />}</ExportFrame>
      )}
      definition={texts('formula.decomposition')}
    />
  );
}

/** Ændringen i alle kommuner — the terms of the change, municipality by municipality. */
export function EffectsCard({
  words,
  years,
}: {
  readonly words: CostWords;
  readonly years: Exclude<DecompositionYears, 'too-few'>;
}): ReactElement {
  const { areaCode } = useChoices();
  const query = useAnalysis('cost-decomposition', { area: areaCode, by: 'municipality', ...years });
  return (
    <AnswerState query={query} height="figure">
      {(answer) => <Answered answer={answer} words={words} usual={years.to === undefined} />}
    </AnswerState>
  );
}
