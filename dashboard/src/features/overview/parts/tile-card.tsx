import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, TileGridSvg } from '@tilbudsvifte/charts';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import type { ExportWords } from '../../../components/figure-card/figure-model.ts';
import { SelectField } from '../../../components/select-field/select-field.tsx';
import type { Schema } from '../../../lib/api.ts';
import { pageParams } from '../../../lib/search-params.ts';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useTexts } from '../../../lib/use-texts.ts';
import { indicatorView } from '../indicator-view.ts';
import type { IndicatorKey, IndicatorView } from '../indicator-view.ts';
import type { OverviewWords } from '../overview-words.ts';
import { tilePlaces } from '../../../lib/tile-layout.ts';
import { toTileFigure } from '../to-tile-figure.ts';
import { TileDetails } from './tile-details.tsx';
import { TileDrawing } from './tile-drawing.tsx';

/** All municipalities in one indicator. */
export interface TileCardProps {
  readonly answer: Schema<'OverviewAnswer'>;
  readonly words: OverviewWords;
}

function IndicatorField({ offered }: { readonly offered: readonly IndicatorKey[] }): ReactElement {
  const texts = useTexts();
  const [{ i = 'vacant-places' }, change] = useSearchState();
  const options = offered.map((value) => ({ value, label: texts(`indicator.${value}`) }));
  const pick = (value: string): void => change({ i: pageParams.i.read(value) }, { replace: true });
  return <SelectField label={texts('overview.mapIndicator')} value={i} options={options} onChange={pick} />;
}

function MeasuredCard({
  answer,
  words,
  view,
}: TileCardProps & { readonly view: IndicatorView }): ReactElement {
  const texts = useTexts();
  const [selected, setSelected] = useState<string>();
  const figure = useMemo(() => toTileFigure(view, answer.basis, words), [view, answer, words]);
  const place = view.members.find(({ code }) => code === selected);
  const offered = answer.totals.indicators
    .map(({ indicator }) => indicator)
    .filter((indicator) => indicator !== 'groups-short');
  const layout = tilePlaces(view.members.flatMap(({ code }) => words.municipalities.get(code) ?? []));
  const { tiles, legend, model } = figure;
  const exportFigure = (frame: ExportWords): ReactElement => (
    <ExportFrame {...frame}>
      {(body) => <TileGridSvg {...{ tiles, layout, legend, ...body }} label={model.headline} />}
    </ExportFrame>
  );
  return (
    <FigureCard
      model={model}
      figure={<TileDrawing {...{ figure, view, words, selected }} onSelect={setSelected} />}
      exportFigure={exportFigure}
      controls={<IndicatorField offered={offered} />}
      details={place ? <TileDetails view={view} place={place} /> : null}
      definition={texts(`indicator.${view.indicator}.definition`)}
    />
  );
}

/** Kommunerne side om side — one indicator of every municipality as tiles, list and table. */
export function TileCard({ answer, words }: TileCardProps): ReactElement | null {
  const [{ i = 'vacant-places' }] = useSearchState();
  const view = useMemo(() => indicatorView(answer, i, words), [answer, i, words]);
  return view ? <MeasuredCard answer={answer} words={words} view={view} /> : null;
}
