import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, useWidth, Waterfall, WaterfallSvg } from '@tilbudsvifte/charts';
import { preventionTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { PreventionFigures } from './prevention-figures.ts';
import { type MoneyFigure, toMoneyFigure } from './to-money-figure.ts';

function Drawing({ model, terms, formatTick, describe }: MoneyFigure): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box}>
      <Waterfall
        terms={terms}
        formatTick={formatTick}
        width={width}
        name={model.headline}
        describe={describe}
      />
    </div>
  );
}

/** Net year by year, standing on what came before, with the year in which the money is paid back. */
export function MoneyCard(figures: PreventionFigures): ReactElement {
  const { result, document, language } = figures;
  const texts = useTextsOf(preventionTexts);
  const figure = useMemo(() => toMoneyFigure({ result, document, language }), [result, document, language]);
  return (
    <FigureCard
      model={figure.model}
      figure={<Drawing {...figure} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>
          {(body) => <WaterfallSvg terms={figure.terms} formatTick={figure.formatTick} {...body} />}
        </ExportFrame>
      )}
      definition={texts('prevention.definition')}
    />
  );
}
