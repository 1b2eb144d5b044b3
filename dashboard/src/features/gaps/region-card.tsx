import { useCallback, useMemo } from 'react';
import type { ReactElement } from 'react';
import { Dumbbell, DumbbellSvg, ExportFrame } from '@tilbudsvifte/charts';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../components/figure-card/roomy-frame.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { DimensionControl, RuleControls } from './gap-controls.tsx';
import type { GapDimension, GapsAnswer, GapView } from './gap-view.ts';
import { toRegionGapFigure } from './to-region-gap-figure.ts';

/** An answer about the area, and how to see it. */
export interface RegionCardProps {
  readonly answer: GapsAnswer;
  readonly view: GapView;
  readonly dimension: GapDimension;
}

/** All target groups, municipalities or service types of the area; a target group opens its own card. */
export function RegionCard({ answer, view, dimension }: RegionCardProps): ReactElement {
  const texts = useTexts();
  const [, change] = useSearchState();
  const { model, chart } = useMemo(
    () => toRegionGapFigure(answer, view, dimension),
    [answer, view, dimension],
  );
  const open = useCallback(
    (mg: string) => {
      change({ mg });
      window.scrollTo({ top: 0 });
    },
    [change],
  );
  return (
    <FigureCard
      model={model}
      figure={<Dumbbell {...chart} {...(dimension === 'maalgruppe' && { onSelect: open })} />}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, chart.rows.length)}>
          {(body) => <DumbbellSvg {...chart} {...body} />}
        </ExportFrame>
      )}
      controls={
        <>
          <RuleControls />
          <DimensionControl />
        </>
      }
      definition={texts('gaps.definition')}
    />
  );
}
