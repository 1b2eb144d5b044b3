import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, ReferenceBars, ReferenceBarsSvg } from '@tilbudsvifte/charts';
import { preventionTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { PreventionFigures } from './prevention-figures.ts';
import { toViewsFigure } from './to-views-figure.ts';

/** Buyer and region side by side. */
export function ViewsCard({ result, document, language }: PreventionFigures): ReactElement {
  const texts = useTextsOf(preventionTexts);
  const { model, bars } = useMemo(
    () => toViewsFigure({ result, document, language }),
    [result, document, language],
  );
  return (
    <FigureCard
      model={model}
      figure={<ReferenceBars {...bars} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <ReferenceBarsSvg {...bars} {...body} />}</ExportFrame>
      )}
      definition={texts('prevention.viewsRead')}
    />
  );
}
