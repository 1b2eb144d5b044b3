import { useMemo } from 'react';
import type { ReactElement } from 'react';
import {
  Dumbbell,
  DumbbellSvg,
  ExportFrame,
  RankedBars,
  RankedBarsSvg,
  SmallMultiples,
  SmallMultiplesSvg,
} from '@tilbudsvifte/charts';
import { supplyTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../../components/figure-card/roomy-frame.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { DumbbellFigure } from './to-gap-figure.ts';
import type { PanelsFigure } from './to-panels-figure.ts';
import type { RippleFigure } from './to-ripple-figure.ts';
import type { ToldSupply } from './told-supply.ts';

/** A figure card whose drawing is dumbbell rows; without rows its notes say why. */
export function DumbbellCard({
  told,
  of,
}: {
  readonly told: ToldSupply;
  readonly of: (told: ToldSupply) => DumbbellFigure | undefined;
}): ReactElement | null {
  const texts = useTextsOf(supplyTexts);
  const figure = useMemo(() => of(told), [of, told]);
  if (!figure) return null;
  const { model, chart } = figure;
  return (
    <FigureCard
      model={model}
      figure={chart.rows.length > 0 ? <Dumbbell {...chart} /> : <p>{model.headline}</p>}
      exportFigure={(frame) => (
        <ExportFrame {...roomyFrame(frame, chart.rows.length)}>
          {(body) => <DumbbellSvg {...chart} {...body} />}
        </ExportFrame>
      )}
      definition={texts('supplyFigure.definition')}
    />
  );
}

/** Need beside places of every target group. */
export function PanelsCard({ model, panels }: PanelsFigure): ReactElement {
  const texts = useTextsOf(supplyTexts);
  return (
    <FigureCard
      model={model}
      figure={<SmallMultiples {...panels} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <SmallMultiplesSvg {...panels} {...body} />}</ExportFrame>
      )}
      definition={texts('supplyFigure.definition')}
    />
  );
}

/** Who must find another place, by service and buyer. */
export function RippleCard({ model, bars }: RippleFigure): ReactElement {
  const texts = useTextsOf(supplyTexts);
  return (
    <FigureCard
      model={model}
      figure={bars.rows.length > 0 ? <RankedBars {...bars} /> : <p>{texts('supplyFigure.noRipple')}</p>}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <RankedBarsSvg {...bars} {...body} />}</ExportFrame>
      )}
      definition={texts('supplyFigure.definition')}
    />
  );
}
