import { useCallback, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { ExportFrame, QuantileDotplot, QuantileDotplotSvg, useWidth } from '@tilbudsvifte/charts';
import type { DotColumn, QuantileDotplotModel } from '@tilbudsvifte/charts';
import { forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { FigureCard } from '../figure-card/figure-card.tsx';
import type { FigureModel } from '../figure-card/figure-model.ts';

/** Twenty outcomes as a figure card; without a plot the card says why. */
export interface DotplotCardProps {
  readonly model: FigureModel;
  readonly plot: QuantileDotplotModel | undefined;
  readonly controls?: ReactNode;
}

function Dots({ plot, name }: { readonly plot: QuantileDotplotModel; readonly name: string }): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const describe = useCallback(
    ({ label, dots }: DotColumn, sum: number) => texts('forecasts.whenDescribe', { label, n: dots, sum }),
    [texts],
  );
  return (
    <div ref={box}>
      <QuantileDotplot {...plot} width={width} name={name} describe={describe} />
    </div>
  );
}

/** Twenty equally likely outcomes, to be counted. */
export function DotplotCard({ model, plot, controls }: DotplotCardProps): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  return (
    <FigureCard
      model={model}
      figure={plot ? <Dots plot={plot} name={model.headline} /> : <p>{texts('forecasts.noOutcomes')}</p>}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>
          {(body) => (plot ? <QuantileDotplotSvg {...plot} {...body} /> : <g />)}
        </ExportFrame>
      )}
      controls={controls}
      definition={texts('forecasts.definition')}
    />
  );
}
