import { useCallback, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, LineChart, LineChartSvg, useWidth } from '@tilbudsvifte/charts';
import type { LineFocus } from '@tilbudsvifte/charts';
import { figureWord, formatQuarter } from '@tilbudsvifte/locale';
import { placeWords } from '@tilbudsvifte/locale/screens/places';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { useLanguage } from '../../../lib/use-texts.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { toOccupancyLineFigure } from '../to-occupancy-line-figure.ts';
import type { OccupancyLineFigure } from '../to-occupancy-line-figure.ts';
import type { PlacesPart } from './bullet-card.tsx';

function Lines({ line, model }: OccupancyLineFigure): ReactElement {
  const texts = useTextsOf(placeWords);
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const describe = useCallback(
    ({ series, period, point }: LineFocus) =>
      texts('places.describe', {
        series: series.label ?? '',
        quarter: formatQuarter(period.key, language),
        value: figureWord(point.figure, 'share', language),
      }),
    [texts, language],
  );
  return (
    <div ref={box}>
      <LineChart {...line} width={width} name={model.headline} describe={describe} />
    </div>
  );
}

/** Udviklingen — occupancy over the quarters beside the median municipality. */
export function OccupancyLineCard({ answer, view }: PlacesPart): ReactElement {
  const texts = useTextsOf(placeWords);
  const figure = useMemo(() => toOccupancyLineFigure(answer, view), [answer, view]);
  return (
    <FigureCard
      model={figure.model}
      figure={<Lines {...figure} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <LineChartSvg {...figure.line} {...body} />}</ExportFrame>
      )}
      definition={texts('places.definition')}
    />
  );
}
