import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, QuantileDotplot, QuantileDotplotSvg, useWidth } from '@tilbudsvifte/charts';
import type { QuantileDotplotModel } from '@tilbudsvifte/charts';
import { preventionTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { PreventionFigures } from './prevention-figures.ts';
import { type ChanceFigure, toChanceFigure } from './to-chance-figure.ts';

interface DotsProps extends Pick<ChanceFigure, 'model' | 'describe'> {
  readonly plot: QuantileDotplotModel;
}

function Dots({ model, plot, describe }: DotsProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box}>
      <QuantileDotplot {...plot} width={width} name={model.headline} describe={describe} />
    </div>
  );
}

/** Twenty equally likely outcomes, to be counted; in a preview the words that they are not drawn yet. */
export function ChanceCard({ result, document, language }: PreventionFigures): ReactElement {
  const texts = useTextsOf(preventionTexts);
  const { model, plot, describe } = useMemo(
    () => toChanceFigure({ result, document, language }),
    [result, document, language],
  );
  return (
    <FigureCard
      model={model}
      figure={
        plot ? (
          <Dots model={model} plot={plot} describe={describe} />
        ) : (
          <p className="empty-state">{texts('prevention.chanceAbsent')}</p>
        )
      }
      exportFigure={(frame) => (
        <ExportFrame {...frame}>
          {(body) => (plot ? <QuantileDotplotSvg {...plot} {...body} /> : <g />)}
        </ExportFrame>
      )}
      definition={texts('prevention.chanceRead')}
    />
  );
}
