import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, LineChartSvg } from '@tilbudsvifte/charts';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { toCostLineFigure } from '../to-cost-line-figure.ts';
import { CostControls } from './cost-controls.tsx';
import { CostLineDrawing } from './cost-line-drawing.tsx';
import type { CostsPart } from './costs-part.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { costTexts } from '../cost-texts.ts';

/** Udviklingen — accounts and budget over the years. */
export function CostLineCard({ answer, choices, words, period }: CostsPart): ReactElement {
  const texts = useTextsOf(costTexts);
  const figure = useMemo(
    () => toCostLineFigure(answer, choices, { words, period }),
    [answer, choices, words, period],
  );
  return (
    <FigureCard
      model={figure.model}
      figure={<CostLineDrawing figure={figure} words={words} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <LineChartSvg {...figure.line} {...body} />}</ExportFrame>
      )}
      controls={<CostControls />}
      definition={texts(`costs.definition.${choices.per}`)}
    />
  );
}
