import { useCallback, useMemo, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { ExportFrame, Fan, FanSvg, useWidth } from '@tilbudsvifte/charts';
import type { FanModel, LineFocus } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import { forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import { EmptyState } from '../../components/empty-state/empty-state.tsx';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import type { AheadWords, ForecastsAnswer } from '../../components/need-ahead/need-ahead.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { toFanFigure } from './to-fan-figure.ts';
import type { FanFigure } from './to-fan-figure.ts';

/** One target group's answer and words. */
export interface FanCardProps {
  readonly answer: ForecastsAnswer;
  readonly group: string;
  readonly words: AheadWords;
  /** Stable name on the page, where there are two fans. */
  readonly id?: string;
  readonly controls?: ReactNode;
}

function Drawing({ fan, name }: { readonly fan: FanModel; readonly name: string }): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const describe = useCallback(
    ({ series, period, point }: LineFocus) => {
      const band = fan.outer.points[fan.periods.findIndex(({ key }) => key === period.key)];
      const { figure } = point;
      const isRange = series.role === 'forecast' && band && 'value' in band && band.lo !== band.hi;
      if (isRange)
        return texts('forecasts.describeRange', {
          year: period.label,
          lo: Math.round(band.lo ?? 0),
          hi: Math.round(band.hi ?? 0),
          m: Math.round(band.value),
        });
      const value = figureWord(figure, 'integer', language);
      return texts('forecasts.describe', { year: period.label, series: series.label ?? '', value });
    },
    [texts, language, fan],
  );
  return (
    <div ref={box}>
      <Fan model={fan} width={width} name={name} describe={describe} />
    </div>
  );
}

function Absent({ figure, place }: { readonly figure: FanFigure; readonly place: string }): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  const { absent, model, fan } = figure;
  const { threshold, period } = model.basis;
  return (
    <>
      {absent === 'too-few' && <p className="empty-state">{texts('forecasts.tooFew')}</p>}
      {absent === 'withheld' && <EmptyState reason={{ kind: 'withheld', threshold }} />}
      {absent === 'not-reported' && (
        <EmptyState reason={{ kind: 'not-reported', municipality: place, period: period.to }} />
      )}
      {fan && <Drawing fan={fan} name={model.headline} />}
    </>
  );
}

/** The fan — what has been counted, what is expected with its limits, and the places beside. */
export function FanCard({ answer, group, words, id, controls }: FanCardProps): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  const figure = useMemo(
    () => toFanFigure(answer, group, { ...words, ...(id !== undefined && { id }) }),
    [answer, group, words, id],
  );
  const { model, fan, absent } = figure;
  return (
    <FigureCard
      model={model}
      figure={
        fan && absent === undefined ? (
          <Drawing fan={fan} name={model.headline} />
        ) : (
          <Absent figure={figure} place={words.place} />
        )
      }
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => (fan ? <FanSvg model={fan} {...body} /> : <g />)}</ExportFrame>
      )}
      controls={controls}
      definition={texts('forecasts.definition')}
    />
  );
}
