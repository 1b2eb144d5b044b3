import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, SmallMultiples, SmallMultiplesSvg } from '@tilbudsvifte/charts';
import { forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { FigureCard } from '../figure-card/figure-card.tsx';
import type { AheadWords, ForecastsAnswer } from './need-ahead.ts';
import { toPanelsFigure } from './to-panels-figure.ts';

/** An answer about the coming years, its words, and what choosing a group does. */
export interface PanelsCardProps {
  readonly answer: ForecastsAnswer;
  readonly words: AheadWords;
  readonly onSelect: (group: string) => void;
}

/** All target groups as small fans on shared axes. */
export function PanelsCard({ answer, words, onSelect }: PanelsCardProps): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  const { model, panels } = useMemo(() => toPanelsFigure(answer, words), [answer, words]);
  return (
    <FigureCard
      model={model}
      figure={<SmallMultiples {...panels} onSelect={onSelect} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <SmallMultiplesSvg {...panels} {...body} />}</ExportFrame>
      )}
      details={undefined}
      definition={texts('forecasts.definition')}
    />
  );
}
