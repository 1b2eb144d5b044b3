import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, LineChart, LineChartSvg, useWidth } from '@tilbudsvifte/charts';
import { preventionTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { PreventionFigures } from './prevention-figures.ts';
import { type StocksFigure, toStocksFigure } from './to-stocks-figure.ts';

function Drawing({ model, line, describe }: StocksFigure): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box}>
      <LineChart {...line} width={width} name={model.headline} describe={describe} />
    </div>
  );
}

/** Citizens with and without the programme. */
export function StocksCard({ result, document, language }: PreventionFigures): ReactElement {
  const texts = useTextsOf(preventionTexts);
  const figure = useMemo(() => toStocksFigure({ result, document, language }), [result, document, language]);
  return (
    <FigureCard
      model={figure.model}
      figure={<Drawing {...figure} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <LineChartSvg {...figure.line} {...body} />}</ExportFrame>
      )}
      definition={texts('prevention.stocksRead')}
    />
  );
}
