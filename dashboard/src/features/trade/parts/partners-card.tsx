import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, TwoSidedBars, TwoSidedBarsSvg } from '@tilbudsvifte/charts';
import { tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { toPartnersFigure } from '../to-partners-figure.ts';
import type { TradePart } from './trade-part.ts';

/** Partners of the chosen municipality: bought to the left, sold to the right. */
export function PartnersCard({ answer, names }: TradePart): ReactElement {
  const texts = useTextsOf(tradeTexts);
  const { model, bars } = useMemo(() => toPartnersFigure(answer, names), [answer, names]);
  return (
    <FigureCard
      model={model}
      figure={<TwoSidedBars {...bars} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <TwoSidedBarsSvg {...bars} {...body} />}</ExportFrame>
      )}
      definition={texts('trade.definition')}
    />
  );
}
