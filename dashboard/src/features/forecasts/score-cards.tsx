import { useCallback, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { Dumbbell, DumbbellSvg, ExportFrame, LineChart, LineChartSvg, useWidth } from '@tilbudsvifte/charts';
import type { LineFocus } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import { forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../components/figure-card/roomy-frame.ts';
import type { AheadWords, ForecastsAnswer } from '../../components/need-ahead/need-ahead.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { toBacktestFigure } from './to-backtest-figure.ts';
import type { BacktestFigure } from './to-backtest-figure.ts';
import { toScoresFigure } from './to-scores-figure.ts';

/** An answer and its words. */
export interface ScoresCardProps {
  readonly answer: ForecastsAnswer;
  readonly words: AheadWords;
}

/** What earlier forecasts said, beside what came. */
export function ScoresCard({ answer, words }: ScoresCardProps): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  const { model, chart } = useMemo(() => toScoresFigure(answer, words), [answer, words]);
  return (
    <FigureCard
      model={model}
      figure={chart.rows.length > 0 ? <Dumbbell {...chart} /> : <p>{texts('forecasts.scoresNone')}</p>}
      exportFigure={(frame) => (
        <ExportFrame {...roomyFrame(frame, chart.rows.length)}>
          {(body) => <DumbbellSvg {...chart} {...body} />}
        </ExportFrame>
      )}
      definition={texts('forecasts.scoresSub')}
    />
  );
}

function Errors({ line, model }: BacktestFigure): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const describe = useCallback(
    ({ series, period, point }: LineFocus) =>
      texts('forecasts.describe', {
        year: period.label,
        series: series.label ?? '',
        value: figureWord(point.figure, 'decimal', language),
      }),
    [texts, language],
  );
  return (
    <div ref={box}>
      <LineChart {...line} width={width} name={model.headline} describe={describe} />
    </div>
  );
}

/** How the method would have done for one group, beside "the same as last time". */
export function BacktestCard({
  answer,
  group,
  words,
}: ScoresCardProps & { readonly group: string }): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  const figure = useMemo(() => toBacktestFigure(answer, group, words), [answer, group, words]);
  const { model, line } = figure;
  const tested = line.series.some(({ points }) => points.some((point) => 'value' in point.figure));
  return (
    <FigureCard
      model={model}
      figure={tested ? <Errors {...figure} /> : <p>{texts('forecasts.backtestFew')}</p>}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <LineChartSvg {...line} {...body} />}</ExportFrame>
      )}
      definition={texts('forecasts.backtestSub')}
    />
  );
}
