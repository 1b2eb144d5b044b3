import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, TornadoBars, TornadoBarsSvg } from '@tilbudsvifte/charts';
import { preventionTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../../components/figure-card/roomy-frame.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { PreventionFigures } from './prevention-figures.ts';
import { toTornadoFigure } from './to-tornado-figure.ts';

/** Which assumption decides. */
export function TornadoCard({ result, document, language }: PreventionFigures): ReactElement {
  const texts = useTextsOf(preventionTexts);
  const { model, bars } = useMemo(
    () => toTornadoFigure({ result, document, language }),
    [result, document, language],
  );
  return (
    <FigureCard
      model={model}
      figure={
        bars.rows.length > 0 ? <TornadoBars {...bars} /> : <p className="empty-state">{model.headline}</p>
      }
      exportFigure={(frame) => (
        <ExportFrame {...roomyFrame(frame, bars.rows.length)}>
          {(body) => <TornadoBarsSvg {...bars} {...body} />}
        </ExportFrame>
      )}
      definition={texts('prevention.tornadoRead')}
    />
  );
}
