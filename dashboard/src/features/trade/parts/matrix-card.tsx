import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, OdMatrix, OdMatrixSvg } from '@tilbudsvifte/charts';
import { tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { useMedia } from '../../../lib/use-media.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { toMatrixFigure } from '../to-matrix-figure.ts';
import type { TradePart } from './trade-part.ts';

/** All buyers against all sellers; on small screens a sentence that leads to what they have room for. */
export function MatrixCard({ answer, names }: TradePart): ReactElement {
  const texts = useTextsOf(tradeTexts);
  const wide = useMedia('(min-width: 1200px)');
  const { model, matrix } = useMemo(() => toMatrixFigure(answer, names), [answer, names]);
  return (
    <FigureCard
      model={model}
      figure={wide ? <OdMatrix {...matrix} /> : <p className="hint">{texts('trade.matrixSmall')}</p>}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <OdMatrixSvg {...matrix} {...body} />}</ExportFrame>
      )}
      definition={texts('trade.definition')}
    />
  );
}
