import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { EgoSankey, EgoSankeySvg, ExportFrame, useWidth } from '@tilbudsvifte/charts';
import { tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import { EmptyState } from '../../../components/empty-state/empty-state.tsx';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { toFlowFigure } from '../to-flow-figure.ts';
import type { FlowFigure } from '../to-flow-figure.ts';
import type { TradePart } from './trade-part.ts';

function Flows({ figure }: { readonly figure: FlowFigure }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { sankey, model, describe } = figure;
  if (sankey.sellers.length + sankey.buyers.length === 0)
    return <EmptyState reason={{ kind: 'withheld', threshold: model.basis.threshold }} />;
  return (
    <div ref={box}>
      <EgoSankey {...sankey} width={width} name={model.headline} describe={describe} />
    </div>
  );
}

/** Where the places of the chosen municipality come from, and where its own go. */
export function FlowCard({ answer, names }: TradePart): ReactElement {
  const texts = useTextsOf(tradeTexts);
  const figure = useMemo(() => toFlowFigure(answer, names), [answer, names]);
  return (
    <FigureCard
      model={figure.model}
      figure={<Flows figure={figure} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <EgoSankeySvg {...figure.sankey} {...body} />}</ExportFrame>
      )}
      definition={texts('trade.definition')}
    />
  );
}
