import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, ReferenceBars, ReferenceBarsSvg } from '@tilbudsvifte/charts';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useAnalysis } from '../../../lib/queries/use-analysis.ts';
import { useChoices } from '../../../lib/use-choices.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { CostChoices } from '../cost-choices.ts';
import type { CostWords } from '../cost-words.ts';
import { toBudgetFigure } from '../to-budget-figure.ts';
import type { BarsFigure } from '../to-budget-figure.ts';
import { toCertaintyFigure } from '../to-certainty-figure.ts';
import { toPooledFigure } from '../to-pooled-figure.ts';
import { costTexts } from '../cost-texts.ts';

function BarsCard({ figure }: { readonly figure: BarsFigure }): ReactElement {
  const texts = useTextsOf(costTexts);
  const { model, bars } = figure;
  return (
    <FigureCard
      model={model}
      figure={<ReferenceBars {...bars} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <ReferenceBarsSvg {...bars} {...body} />}</ExportFrame>
      )}
      definition={texts('costBudgets.definition')}
    />
  );
}

/** What the cards of one answer are made for. */
export interface BudgetCardsProps {
  readonly words: CostWords;
  readonly choices: CostChoices;
}

interface AnsweredProps extends BudgetCardsProps {
  readonly answer: Schema<'BudgetCertaintyAnswer'>;
}

function Answered({ answer, words, choices }: AnsweredProps): ReactElement {
  const { group } = choices;
  const figures = useMemo(
    () => ({
      years: toBudgetFigure(answer, words, group),
      pooled: toPooledFigure(answer, words, group),
      all: toCertaintyFigure(answer, words, group),
    }),
    [answer, words, group],
  );
  return (
    <>
      <div className="grid">
        <div className="half">
          <BarsCard figure={figures.years} />
        </div>
        <div className="half">
          <BarsCard figure={figures.pooled} />
        </div>
      </div>
      <BarsCard figure={figures.all} />
    </>
  );
}

/** Budgetsikkerhed — how far accounts lay from budget, the buffer apart and together, and every municipality. */
export function BudgetCards({ words, choices }: BudgetCardsProps): ReactElement {
  const { areaCode } = useChoices();
  const { group, prices } = choices;
  const query = useAnalysis('budget-certainty', {
    area: areaCode,
    group,
    prices: prices === 'current' ? prices : undefined,
  });
  return (
    <AnswerState query={query} height="figure">
      {(answer) => <Answered answer={answer} words={words} choices={choices} />}
    </AnswerState>
  );
}
