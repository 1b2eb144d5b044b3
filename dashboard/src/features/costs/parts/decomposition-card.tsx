import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, WaterfallSvg } from '@tilbudsvifte/charts';
import { formatMoney } from '@tilbudsvifte/locale';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useAnalysis } from '../../../lib/queries/use-analysis.ts';
import { useAccountFunctions } from '../../../lib/queries/use-reference.ts';
import { useChoices } from '../../../lib/use-choices.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import type { CostWords } from '../cost-words.ts';
import type { DecompositionYears } from '../decomposition-years.ts';
import { toDecompositionFigure } from '../to-decomposition-figure.ts';
import { DecompositionDrawing } from './decomposition-drawing.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { costTexts } from '../cost-texts.ts';

interface AnsweredProps {
  readonly answer: Schema<'CostDecompositionAnswer'>;
  readonly words: CostWords;
  readonly yearsChosen: boolean;
}

function Answered({ answer, words, yearsChosen }: AnsweredProps): ReactElement {
  const texts = useTextsOf(costTexts);
  const language = useLanguage();
  const functions = useAccountFunctions().data?.items;
  const figure = useMemo(() => {
    const functionNames = new Map((functions ?? []).map(({ code, name }) => [code, name]));
    return toDecompositionFigure(answer, words, { functionNames, yearsChosen });
  }, [answer, words, functions, yearsChosen]);
  const tick = (value: number): string => formatMoney(value, language);
  return (
    <FigureCard
      model={figure.model}
      figure={<DecompositionDrawing figure={figure} totals={answer.totals} words={words} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>
          {(body) => <WaterfallSvg terms={figure.terms} formatTick={tick} {...body} />}
        </ExportFrame>
      )}
      definition={texts('formula.decomposition')}
    />
  );
}

function Asked({
  words,
  years,
}: {
  readonly words: CostWords;
  readonly years: { readonly from?: number; readonly to?: number };
}): ReactElement {
  const { areaCode } = useChoices();
  const query = useAnalysis('cost-decomposition', { area: areaCode, municipality: words.own, ...years });
  return (
    <AnswerState query={query} height="figure">
      {(answer) => <Answered answer={answer} words={words} yearsChosen={years.from !== undefined} />}
    </AnswerState>
  );
}

/** Hvad består ændringen af? — the change between two years of accounts, split into six effects. */
export function DecompositionCard({
  words,
  years,
}: {
  readonly words: CostWords;
  readonly years: DecompositionYears;
}): ReactElement {
  const texts = useTextsOf(costTexts);
  if (years === 'too-few')
    return (
      <div className="empty-state">
        <p className="empty-what">{texts('costs.twoYears')}</p>
      </div>
    );
  return <Asked words={words} years={years} />;
}
