import { useMemo } from 'react';
import type { ReactElement } from 'react';
import {
  Dumbbell,
  DumbbellSvg,
  ExportFrame,
  RankedBars,
  RankedBarsSvg,
  ReferenceBars,
  ReferenceBarsSvg,
} from '@tilbudsvifte/charts';
import { togetherTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../../components/figure-card/roomy-frame.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { toFormsFigure } from './to-forms-figure.ts';
import { toGainFigure } from './to-gain-figure.ts';
import { toPoolsFigure } from './to-pools-figure.ts';
import type { TogetherView } from './together-view.ts';

/** A result that is shown. */
export interface TogetherCardProps {
  readonly view: TogetherView;
}

/** Every way to stand together, the chosen one marked. */
export function FormsCard({ view }: TogetherCardProps): ReactElement {
  const texts = useTextsOf(togetherTexts);
  const { model, chart } = useMemo(() => toFormsFigure(view), [view]);
  return (
    <FigureCard
      model={model}
      figure={<RankedBars {...chart} />}
      exportFigure={(words) => (
        <ExportFrame {...words}>{(body) => <RankedBarsSvg {...chart} {...body} />}</ExportFrame>
      )}
      definition={texts('together.formsDefinition')}
    />
  );
}

/** Every municipality's places alone and together, and its added way. */
export function GainCard({ view }: TogetherCardProps): ReactElement {
  const texts = useTextsOf(togetherTexts);
  const { model, chart } = useMemo(() => toGainFigure(view), [view]);
  return (
    <FigureCard
      model={model}
      figure={<Dumbbell {...chart} />}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, chart.rows.length)}>
          {(body) => <DumbbellSvg {...chart} {...body} />}
        </ExportFrame>
      )}
      definition={texts('together.gainDefinition')}
    />
  );
}

/** The pools against the critical mass. */
export function PoolsCard({ view }: TogetherCardProps): ReactElement {
  const texts = useTextsOf(togetherTexts);
  const { model, chart } = useMemo(() => toPoolsFigure(view), [view]);
  return (
    <FigureCard
      model={model}
      figure={
        chart.bars.length > 0 ? (
          <ReferenceBars {...chart} />
        ) : (
          <p className="empty-state">{texts('together.noPools')}</p>
        )
      }
      exportFigure={(words) => (
        <ExportFrame {...words}>{(body) => <ReferenceBarsSvg {...chart} {...body} />}</ExportFrame>
      )}
      definition={texts('together.poolsRead')}
    />
  );
}
