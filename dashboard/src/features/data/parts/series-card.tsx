import { useCallback, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, LineChart, LineChartSvg, useWidth } from '@tilbudsvifte/charts';
import type { LineFocus } from '@tilbudsvifte/charts';
import { dataTexts } from '@tilbudsvifte/locale/screens/data';
import { indicatorTexts } from '@tilbudsvifte/locale/screens/indicators';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { indicatorWord } from '../../../lib/indicator-words.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { IndicatorAnswer, IndicatorNames } from '../indicator-names.ts';
import { toSeriesFigure } from '../to-series-figure.ts';
import type { SeriesFigure } from '../to-series-figure.ts';

/** One indicator of one area. */
export interface IndicatorPart {
  readonly asked: IndicatorAnswer;
  readonly names: IndicatorNames;
}

function Lines({ asked, names, figure }: IndicatorPart & { readonly figure: SeriesFigure }): ReactElement {
  const texts = useTextsOf(dataTexts);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const describe = useCallback(
    ({ series, period, point }: LineFocus) =>
      texts('data.describe', {
        series: series.label ?? '',
        year: period.label,
        value: indicatorWord(asked.indicator, point.figure, names.language),
      }),
    [texts, asked, names],
  );
  return (
    <div ref={box}>
      <LineChart {...figure.line} width={width} name={figure.model.headline} describe={describe} />
    </div>
  );
}

/** Udviklingen — the indicator year by year for the place, the area and the median. */
export function SeriesCard({ asked, names }: IndicatorPart): ReactElement {
  const words = useTextsOf(indicatorTexts);
  const figure = useMemo(() => toSeriesFigure(asked, names), [asked, names]);
  return (
    <FigureCard
      model={figure.model}
      figure={<Lines asked={asked} names={names} figure={figure} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <LineChartSvg {...figure.line} {...body} />}</ExportFrame>
      )}
      definition={words(`measure.${asked.indicator.indicator}.definition`)}
    />
  );
}
