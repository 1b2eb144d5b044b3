import { useCallback, useMemo } from 'react';
import type { ReactElement } from 'react';
import {
  Dumbbell,
  DumbbellSvg,
  ExportFrame,
  GapMatrix,
  GapMatrixSvg,
  ReferenceBars,
  ReferenceBarsSvg,
} from '@tilbudsvifte/charts';
import { cooperationTexts } from '@tilbudsvifte/locale/screens/cooperation';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../components/figure-card/roomy-frame.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { ClusterList } from './cluster-list.tsx';
import { ClusterField, OccupancyField, RefusalField } from './cooperation-controls.tsx';
import type { CooperationAnswer } from './cooperation-view.ts';
import { toClusterFigure } from './to-cluster-figure.ts';
import { toCooperationFigure } from './to-cooperation-figure.ts';
import { toMassFigure } from './to-mass-figure.ts';
import { toSizeFigure } from './to-size-figure.ts';

/** An answer, and the names of its codes. */
export interface CooperationCardProps {
  readonly answer: CooperationAnswer;
  readonly names: CodeNames;
}

/** Every target group apart, in clusters and together; a row opens the clusters of its group. */
export function GroupsCard({ answer, names }: CooperationCardProps): ReactElement {
  const texts = useTextsOf(cooperationTexts);
  const [, change] = useSearchState();
  const { model, chart } = useMemo(() => toCooperationFigure(answer, names), [answer, names]);
  const open = useCallback((mg: string) => change({ mg }), [change]);
  return (
    <FigureCard
      model={model}
      figure={<Dumbbell {...chart} onSelect={open} />}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, chart.rows.length)}>
          {(body) => <DumbbellSvg {...chart} {...body} />}
        </ExportFrame>
      )}
      controls={
        <>
          <RefusalField />
          <ClusterField />
        </>
      }
      definition={texts('cooperation.definition')}
    />
  );
}

/** The chosen target group by cluster, and who is in which. */
export function ClusterCard({ answer, names }: CooperationCardProps): ReactElement {
  const texts = useTextsOf(cooperationTexts);
  const own = useChoices().municipality?.code;
  const { model, chart } = useMemo(() => toClusterFigure(answer, names, own), [answer, names, own]);
  return (
    <FigureCard
      model={model}
      figure={
        <div className="stack">
          <Dumbbell {...chart} />
          <ClusterList answer={answer} names={names} />
        </div>
      }
      exportFigure={(words) => (
        <ExportFrame {...words}>{(body) => <DumbbellSvg {...chart} {...body} />}</ExportFrame>
      )}
      controls={<ClusterField />}
      definition={texts('cooperation.definition')}
    />
  );
}

/** Both sides of the trade-off between occupancy and refusal, by size. */
export function SizeCard({ answer, names }: CooperationCardProps): ReactElement {
  const texts = useTextsOf(cooperationTexts);
  const { model, chart } = useMemo(() => toSizeFigure(answer, names), [answer, names]);
  return (
    <FigureCard
      model={model}
      figure={<ReferenceBars {...chart} />}
      exportFigure={(words) => (
        <ExportFrame {...words}>{(body) => <ReferenceBarsSvg {...chart} {...body} />}</ExportFrame>
      )}
      controls={<OccupancyField />}
      definition={texts('cooperation.sizeDefinition')}
    />
  );
}

/** Smallest pool by occupancy and refusal. */
export function MassCard({ answer, names }: CooperationCardProps): ReactElement {
  const texts = useTextsOf(cooperationTexts);
  const { model, chart } = useMemo(() => toMassFigure(answer, names), [answer, names]);
  return (
    <FigureCard
      model={model}
      figure={<GapMatrix {...chart} />}
      exportFigure={(words) => (
        <ExportFrame {...words}>{(body) => <GapMatrixSvg {...chart} {...body} />}</ExportFrame>
      )}
      definition={texts('cooperation.massSub')}
    />
  );
}
