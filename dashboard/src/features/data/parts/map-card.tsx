import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, TileGrid, TileGridSvg, useWidth } from '@tilbudsvifte/charts';
import { indicatorTexts } from '@tilbudsvifte/locale/screens/indicators';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { indicatorWord, intervalWord, rankWord } from '../../../lib/indicator-words.ts';
import { framedMunicipality, tileLayout, tilePlaces } from '../../../lib/tile-layout.ts';
import { useTexts } from '../../../lib/use-texts.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { toMapFigure } from '../to-map-figure.ts';
import type { MapFigure, RankedPlace } from '../to-map-figure.ts';
import type { IndicatorPart } from './series-card.tsx';

interface DrawingProps extends IndicatorPart {
  readonly figure: MapFigure;
  readonly selected: string | undefined;
  readonly onSelect: (code: string) => void;
}

function List({ figure, asked, names, selected, onSelect }: DrawingProps): ReactElement {
  const texts = useTexts();
  return (
    <ol className="tile-list" aria-label={texts('card.asList')}>
      {figure.sorted.map(({ code, name, value }) => (
        <li key={code}>
          <button
            type="button"
            className={`tile-list-row${code === names.own ? ' own' : ''}`}
            aria-pressed={code === selected}
            onClick={() => onSelect(code)}
          >
            <span>{name}</span>
            <span className="tile-list-value">{indicatorWord(asked.indicator, value, names.language)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

// The list of tiles has 4 px around it, so that outlines are not cut.
const around = 8;

function Drawing(props: DrawingProps): ReactElement {
  const { figure, names, selected, onSelect } = props;
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(0, useWidth(box) - around);
  const { places, framed } = useMemo(() => {
    const placed = figure.sorted.flatMap(({ code }) => names.municipalities.get(code) ?? []);
    return tileLayout(placed, width);
  }, [figure, names, width]);
  return (
    <div className="tile-figure">
      <div ref={box} className="tile-figure-map">
        {width > 0 && (
          <TileGrid
            label={figure.model.headline}
            tiles={figure.tiles}
            layout={places}
            legend={figure.legend}
            width={width}
            onSelect={onSelect}
            {...(framed && { inset: { code: framedMunicipality, label: texts('overview.inset') } })}
            {...(selected !== undefined && { selected })}
          />
        )}
        <p className="hint">{texts('overview.mapHint')}</p>
      </div>
      <List {...props} />
    </div>
  );
}

/** The municipality selected: its figure, its interval, its rank with doubt. */
function Details({ asked, names, place }: IndicatorPart & { readonly place: RankedPlace }): ReactElement {
  const { indicator } = asked;
  const interval = intervalWord(indicator, place.value, names.language);
  const rank = rankWord(place.rank, indicator.ranked, names.language);
  const words = [
    indicatorWord(indicator, place.value, names.language),
    interval && `80 %: ${interval}`,
    rank,
  ];
  return <p>{`${place.name}: ${words.filter((word) => word !== '').join(' · ')}`}</p>;
}

/** Kommunerne side om side — tiles and a ranked list; the table is the full series. */
export function MapCard({ asked, names }: IndicatorPart): ReactElement {
  const words = useTextsOf(indicatorTexts);
  const [selected, setSelected] = useState<string>();
  const figure = useMemo(() => toMapFigure(asked, names), [asked, names]);
  const place = figure.sorted.find(({ code }) => code === selected);
  const layout = tilePlaces(figure.sorted.flatMap(({ code }) => names.municipalities.get(code) ?? []));
  const { tiles, legend, model } = figure;
  return (
    <FigureCard
      model={model}
      figure={<Drawing {...{ asked, names, figure, selected }} onSelect={setSelected} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>
          {(body) => <TileGridSvg {...{ tiles, layout, legend, ...body }} label={model.headline} />}
        </ExportFrame>
      )}
      details={place ? <Details asked={asked} names={names} place={place} /> : null}
      definition={words(`measure.${asked.indicator.indicator}.definition`)}
    />
  );
}
