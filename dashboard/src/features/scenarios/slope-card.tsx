import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { ExportFrame, Slope, SlopeSvg, useWidth } from '@tilbudsvifte/charts';
import type { SlopeLine, SlopeModel } from '@tilbudsvifte/charts';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';

/** Lines from base to scenario in a card. */
export interface SlopeCardProps {
  readonly model: FigureModel;
  readonly slope: SlopeModel;
  readonly describe: (line: SlopeLine) => string;
  readonly controls?: ReactNode;
}

function Drawing({ model, slope, describe }: SlopeCardProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box}>
      <Slope {...slope} width={width} name={model.headline} describe={describe} />
    </div>
  );
}

/** Slope card — from base to scenario, with the rows as a table. */
export function SlopeCard(props: SlopeCardProps): ReactElement {
  const { model, slope, controls } = props;
  return (
    <FigureCard
      model={model}
      figure={<Drawing {...props} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <SlopeSvg {...slope} {...body} />}</ExportFrame>
      )}
      controls={controls}
    />
  );
}
