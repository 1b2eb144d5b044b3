import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import {
  ExportFrame,
  LineChart,
  LineChartSvg,
  RankedBars,
  RankedBarsSvg,
  useWidth,
  Waterfall,
  WaterfallSvg,
} from '@tilbudsvifte/charts';
import { formatMoney } from '@tilbudsvifte/locale';
import { sharingTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../../components/figure-card/roomy-frame.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { SharingCardProps } from './share-cards.tsx';
import { type BuildUpFigure, toBuildUpFigure } from './to-build-up-figure.ts';
import { type RegulationFigure, toRegulationFigure } from './to-regulation-figure.ts';
import { toVacantFigure } from './to-vacant-figure.ts';

/** Whom a place costs most when it stands empty. */
export function VacantCard({ view }: SharingCardProps): ReactElement {
  const texts = useTextsOf(sharingTexts);
  const { model, chart } = useMemo(() => toVacantFigure(view), [view]);
  return (
    <FigureCard
      model={model}
      figure={<RankedBars {...chart} />}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, chart.rows.length)}>
          {(body) => <RankedBarsSvg {...chart} {...body} />}
        </ExportFrame>
      )}
      definition={texts('sharing.vacantRead')}
    />
  );
}

interface BuildUpProps {
  readonly figure: BuildUpFigure;
  readonly tick: (value: number) => string;
}

function BuildUp({ figure, tick }: BuildUpProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { terms, describe, model } = figure;
  return (
    <div ref={box}>
      <Waterfall terms={terms} formatTick={tick} width={width} name={model.headline} describe={describe} />
    </div>
  );
}

/** What the rate is made of. */
export function BuildUpCard({ view }: SharingCardProps): ReactElement {
  const texts = useTextsOf(sharingTexts);
  const figure = useMemo(() => toBuildUpFigure(view), [view]);
  const tick = (value: number): string => formatMoney(value, view.language);
  return (
    <FigureCard
      model={figure.model}
      figure={<BuildUp figure={figure} tick={tick} />}
      exportFigure={(words) => (
        <ExportFrame {...words}>
          {(body) => <WaterfallSvg terms={figure.terms} formatTick={tick} {...body} />}
        </ExportFrame>
      )}
      definition={texts('sharing.buildUpSub')}
    />
  );
}

function Years({ figure }: { readonly figure: RegulationFigure }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box}>
      <LineChart {...figure.line} width={width} name={figure.model.headline} describe={figure.describe} />
    </div>
  );
}

/** Where surplus and deficit go, year by year. */
export function RegulationCard({
  view,
  occupancy,
}: SharingCardProps & { readonly occupancy: number }): ReactElement {
  const texts = useTextsOf(sharingTexts);
  const figure = useMemo(() => toRegulationFigure(view, occupancy), [view, occupancy]);
  return (
    <FigureCard
      model={figure.model}
      figure={<Years figure={figure} />}
      exportFigure={(words) => (
        <ExportFrame {...words}>{(body) => <LineChartSvg {...figure.line} {...body} />}</ExportFrame>
      )}
      definition={texts('sharing.regulationRead')}
    />
  );
}
