import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, OdMatrix, OdMatrixSvg } from '@tilbudsvifte/charts';
import type { OdMatrixModel } from '@tilbudsvifte/charts';
import { tradeTexts } from '@tilbudsvifte/locale/screens/trade';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { useMedia } from '../../../lib/use-media.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { toMatrixFigure } from '../to-matrix-figure.ts';
import type { TradePart } from './trade-part.ts';

/** More than a thousand cells are drawn when they are asked for: few readers need them, and they take time. */
function Matrix({ matrix }: { readonly matrix: OdMatrixModel }): ReactElement | null {
  const texts = useTextsOf(tradeTexts);
  const [asked, setAsked] = useState(false);
  const wide = useMedia('(min-width: 1200px)');
  if (matrix.rows.every(({ cells }) => Object.keys(cells).length === 0)) return null;
  if (!wide) return <p className="hint">{texts('trade.matrixSmall')}</p>;
  if (asked) return <OdMatrix {...matrix} />;
  return (
    <button type="button" className="button" onClick={() => setAsked(true)}>
      {texts('trade.matrixAsk')}
    </button>
  );
}

/** All buyers against all sellers; on small screens a sentence that leads to what they have room for. */
export function MatrixCard({ answer, names }: TradePart): ReactElement {
  const texts = useTextsOf(tradeTexts);
  const { model, matrix } = useMemo(() => toMatrixFigure(answer, names), [answer, names]);
  return (
    <FigureCard
      model={model}
      figure={<Matrix matrix={matrix} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <OdMatrixSvg {...matrix} {...body} />}</ExportFrame>
      )}
      definition={texts('trade.definition')}
    />
  );
}
