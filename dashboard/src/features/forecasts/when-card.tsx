import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { forecastsTexts } from '@tilbudsvifte/locale/screens/forecasts';
import { DotplotCard } from '../../components/need-ahead/dotplot-card.tsx';
import type { AheadWords, ForecastsAnswer } from '../../components/need-ahead/need-ahead.ts';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { toWhenFigure } from './to-when-figure.ts';

/** One target group's answer and words. */
export interface WhenCardProps {
  readonly answer: ForecastsAnswer;
  readonly group: string;
  readonly words: AheadWords;
}

/** "Hvornår?" — twenty outcomes, counted up to a year that is chosen from a list. */
export function WhenCard({ answer, group, words }: WhenCardProps): ReactElement {
  const texts = useTextsOf(forecastsTexts);
  const [{ senest }, change] = useSearchState();
  const { model, plot, years, year } = useMemo(
    () => toWhenFigure(answer, { group, by: senest }, words),
    [answer, group, senest, words],
  );
  const options = years.map((one) => ({ value: String(one), label: String(one) }));
  const pick = (value: string): void =>
    change({ senest: Number(value) === years.at(-1) ? undefined : Number(value) });
  return (
    <DotplotCard
      model={model}
      plot={plot}
      controls={
        plot && (
          <SelectField
            label={texts('forecasts.whenBy')}
            value={String(year)}
            options={options}
            onChange={pick}
          />
        )
      }
    />
  );
}
