import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { DotplotCard } from './dotplot-card.tsx';
import type { AheadWords, ForecastsAnswer } from './need-ahead.ts';
import { toShortageFigure } from './to-shortage-figure.ts';

/** One target group's answer and words. */
export interface ShortageCardProps {
  readonly answer: ForecastsAnswer;
  readonly group: string;
  readonly words: AheadWords;
}

/** How sure a shortage is in the furthest year: twenty outcomes on either side of zero. */
export function ShortageCard({ answer, group, words }: ShortageCardProps): ReactElement {
  const year = answer.totals.baseYear + answer.totals.horizon;
  const { model, plot } = useMemo(
    () => toShortageFigure(answer, { group, year }, words),
    [answer, group, year, words],
  );
  return <DotplotCard model={model} plot={plot} />;
}
