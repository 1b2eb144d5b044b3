import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import {
  ExportFrame,
  IsoScatter,
  IsoScatterSvg,
  RankedBars,
  RankedBarsSvg,
  TileGridSvg,
  useWidth,
} from '@tilbudsvifte/charts';
import { locationTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { roomyFrame } from '../../../components/figure-card/roomy-frame.ts';
import { useMunicipalities } from '../../../lib/queries/use-reference.ts';
import { tilePlaces } from '../../../lib/tile-layout.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { LocationMap } from './location-map.tsx';
import type { LocationView } from './location-view.ts';
import { mapDetails, toMapFigure } from './to-map-figure.ts';
import { toSitesFigure } from './to-sites-figure.ts';
import { toTradeFigure, type TradeFigure } from './to-trade-figure.ts';

/** A result that is shown. */
export interface LocationCardProps {
  readonly view: LocationView;
}

/** Tiles coloured by distance with their sites, and the sites with those they serve. */
export function MapCard({ view }: LocationCardProps): ReactElement {
  const texts = useTextsOf(locationTexts);
  const items = useMunicipalities().data?.items;
  const [selected, setSelected] = useState<string>();
  const figure = useMemo(() => toMapFigure(view), [view]);
  const placed = useMemo(() => {
    const here = new Set(figure.tiles.map(({ code }) => code));
    return (items ?? []).filter(({ code }) => here.has(code));
  }, [figure, items]);
  const { model, tiles, legend } = figure;
  const details = selected === undefined ? '' : mapDetails(view, selected);
  return (
    <FigureCard
      model={model}
      figure={<LocationMap figure={figure} placed={placed} selected={selected} onSelect={setSelected} />}
      exportFigure={(words) => (
        <ExportFrame {...words}>
          {(body) => (
            <TileGridSvg {...{ tiles, legend, ...body }} layout={tilePlaces(placed)} label={model.headline} />
          )}
        </ExportFrame>
      )}
      details={details === '' ? null : <p>{details}</p>}
      definition={texts('location.mapDefinition')}
    />
  );
}

/** Places of every site, with those too small to stand on their own. */
export function SitesCard({ view }: LocationCardProps): ReactElement {
  const texts = useTextsOf(locationTexts);
  const { model, chart, known } = useMemo(() => toSitesFigure(view), [view]);
  return (
    <FigureCard
      model={model}
      figure={known ? <RankedBars {...chart} /> : <p className="empty-state">{texts('location.noPlaces')}</p>}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, chart.rows.length)}>
          {(body) => <RankedBarsSvg {...chart} {...body} />}
        </ExportFrame>
      )}
      definition={texts('location.sitesDefinition')}
    />
  );
}

function Steps({ model, chart, describe }: TradeFigure): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box}>
      <IsoScatter {...chart} width={width} name={model.headline} describe={describe} />
    </div>
  );
}

/** What each further site saves in kilometres and costs in places. */
export function TradeCard({ view }: LocationCardProps): ReactElement {
  const texts = useTextsOf(locationTexts);
  const figure = useMemo(() => toTradeFigure(view), [view]);
  return (
    <FigureCard
      model={figure.model}
      figure={<Steps {...figure} />}
      exportFigure={(words) => (
        <ExportFrame {...words}>{(body) => <IsoScatterSvg {...figure.chart} {...body} />}</ExportFrame>
      )}
      definition={texts('location.tradeSub')}
    />
  );
}
