import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, Slope, SlopeSvg, useWidth } from '@tilbudsvifte/charts';
import { compareTexts } from '@tilbudsvifte/locale/screens/compare';
import { indicatorTexts } from '@tilbudsvifte/locale/screens/indicators';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { SelectField } from '../../../components/select-field/select-field.tsx';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { Compared } from '../compare-names.ts';
import type { SlopeFigure } from '../to-slope-figure.ts';
import { toSlopeFigure } from '../to-slope-figure.ts';
import type { CompareContentProps } from './compare-content.tsx';

function Drawing({ figure }: { readonly figure: SlopeFigure }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box}>
      <Slope {...figure.slope} width={width} name={figure.model.headline} describe={figure.describe} />
    </div>
  );
}

function Card({
  answer,
  names,
  indicator,
}: CompareContentProps & { readonly indicator: Compared }): ReactElement {
  const texts = useTextsOf(compareTexts);
  const words = useTextsOf(indicatorTexts);
  const [, change] = useSearchState();
  const figure = useMemo(() => toSlopeFigure(answer, indicator, names), [answer, indicator, names]);
  const options = answer.totals.indicators.map((one) => ({
    value: one.indicator,
    label: words(`measure.${one.indicator}`),
  }));
  return (
    <FigureCard
      model={figure.model}
      figure={<Drawing figure={figure} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <SlopeSvg {...figure.slope} {...body} />}</ExportFrame>
      )}
      controls={
        <SelectField
          label={texts('compare.slopeIndicator')}
          value={indicator.indicator}
          options={options}
          onChange={(vist) => change({ vist }, { replace: true })}
        />
      }
      definition={words(`measure.${indicator.indicator}.definition`)}
    />
  );
}

/** Ændringen mellem to år — one indicator of the comparison at its first and its last year. */
export function SlopeCard({ answer, names }: CompareContentProps): ReactElement | null {
  const [{ vist }] = useSearchState();
  const { indicators } = answer.totals;
  const indicator = indicators.find((one) => one.indicator === vist) ?? indicators[0];
  return indicator ? <Card answer={answer} names={names} indicator={indicator} /> : null;
}
