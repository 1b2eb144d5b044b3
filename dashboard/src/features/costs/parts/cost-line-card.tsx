import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, LineChartSvg } from '@tilbudsvifte/charts';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { useTexts } from '../../../lib/use-texts.ts';
import { toCostLineFigure } from '../to-cost-line-figure.ts';
import { CostControls } from './cost-controls.tsx';
import { CostLineDrawing } from './cost-line-drawing.tsx';
import type { CostsPart } from './costs-part.ts';

/** Udviklingen — accounts and budget over the years. */
export function CostLineCard({ answer, choices, words, period }: CostsPart): ReactElement {
  const texts = useTexts();
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
