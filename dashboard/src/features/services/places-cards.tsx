import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { formatQuarter } from '@tilbudsvifte/locale';
import { EmptyState } from '../../components/empty-state/empty-state.tsx';
import { useTexts } from '../../lib/use-texts.ts';
import { LineFigureCard } from './line-figure-card.tsx';
import type { ServiceAnswerProps } from './rates-card.tsx';
import { refusedPercent, toOccupancyFigure } from './to-occupancy-figure.ts';
import { toPlacesFigure } from './to-places-figure.ts';

/** Places and occupancy over time, or that nothing has been reported. */
export function PlacesCards({ answer, names }: ServiceAnswerProps): ReactElement {
  const texts = useTexts();
  const places = useMemo(() => toPlacesFigure(answer, names), [answer, names]);
  const occupancy = useMemo(() => toOccupancyFigure(answer, names), [answer, names]);
  const { language } = names;
  const periodName = (quarter: string): string => formatQuarter(quarter, language);
  if (answer.figures.length === 0)
    return (
      <EmptyState
        reason={{
          kind: 'not-reported',
          municipality: answer.totals.service.name,
          period: formatQuarter(answer.basis.period.to, language),
        }}
      />
    );
  return (
    <div className="grid">
      <div className="half">
        <LineFigureCard
          figure={places}
          point="service.pointPlaces"
          periodName={periodName}
          definition={texts('service.definitionPlaces')}
        />
      </div>
      <div className="half">
        <LineFigureCard
          figure={occupancy}
          point="service.pointShare"
          periodName={periodName}
          definition={texts('service.definitionReachable', { percent: refusedPercent })}
        />
      </div>
    </div>
  );
}
