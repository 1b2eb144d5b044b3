import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, IsoScatter, IsoScatterSvg, useWidth } from '@tilbudsvifte/charts';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { SelectField } from '../../../components/select-field/select-field.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { countedGroup, countedYear } from '../scatter-choice.ts';
import { toScatterFigure } from '../to-scatter-figure.ts';
import type { ScatterFigure } from '../to-scatter-figure.ts';
import type { CostsPart } from './costs-part.ts';
import { costTexts } from '../cost-texts.ts';

function Drawing({ figure, year }: { readonly figure: ScatterFigure; readonly year: number }): ReactElement {
  const texts = useTextsOf(costTexts);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [selected, select] = useState<string>();
  const { points } = figure.scatter;
  if (points.length === 0)
    return (
      <div className="empty-state">
        <p className="empty-what">{texts('costScatter.none', { year: String(year) })}</p>
      </div>
    );
  const options = points.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <>
      <div ref={box}>
        <IsoScatter
          {...figure.scatter}
          width={width}
          name={figure.model.headline}
          describe={figure.describe}
          selected={selected}
          onSelect={select}
        />
      </div>
      <SelectField
        label={texts('costScatter.list')}
        value={selected ?? ''}
        options={[{ value: '', label: '–' }, ...options]}
        onChange={(key) => select(key === '' ? undefined : key)}
      />
    </>
  );
}

/** Mange modtagere eller dyre pladser? — recipients per 1,000 against the cost of each, with lines of equal expenditure. */
export function ScatterCard({ answer, choices, words, period }: CostsPart): ReactElement {
  const texts = useTextsOf(costTexts);
  const year = countedYear(answer.figures, countedGroup(choices.group), period) ?? 0;
  const figure = useMemo(
    () => toScatterFigure(answer, choices, { words, year }),
    [answer, choices, words, year],
  );
  return (
    <FigureCard
      model={figure.model}
      figure={<Drawing figure={figure} year={year} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>{(body) => <IsoScatterSvg {...figure.scatter} {...body} />}</ExportFrame>
      )}
      definition={texts('costs.definition.modtager')}
    />
  );
}
