import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, RankedBars, RankedBarsSvg } from '@tilbudsvifte/charts';
import { tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { toDependenceFigure } from '../to-dependence-figure.ts';
import type { TradePart } from './trade-part.ts';

/** The municipalities by the share of their places that others run. */
export function DependenceCard({ answer, names }: TradePart): ReactElement {
  const texts = useTextsOf(tradeTexts);
  const { model, bars } = useMemo(() => toDependenceFigure(answer, names), [answer, names]);
  return (
    <FigureCard
      model={model}
      figure={<RankedBars {...bars} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <RankedBarsSvg {...bars} {...body} />}</ExportFrame>
      )}
      definition={texts('trade.definition')}
    />
  );
}
