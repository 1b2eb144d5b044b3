import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, RankedBars, RankedBarsSvg } from '@tilbudsvifte/charts';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import { useChoices } from '../../lib/use-choices.ts';
import { useTexts } from '../../lib/use-texts.ts';
import type { ServiceAnswerProps } from './rates-card.tsx';
import { toBuyersFigure } from './to-buyers-figure.ts';

/** Who buys the places, largest first. */
export function BuyersCard({ answer, names }: ServiceAnswerProps): ReactElement {
  const texts = useTexts();
  const own = useChoices().municipality?.code;
  const { model, chart } = useMemo(() => toBuyersFigure(answer, names, own), [answer, names, own]);
  return (
    <FigureCard
      model={model}
      figure={<RankedBars {...chart} />}
      exportFigure={(words) => (
        <ExportFrame {...words}>{(body) => <RankedBarsSvg {...chart} {...body} />}</ExportFrame>
      )}
      definition={texts('service.definitionBuyers')}
    />
  );
}
