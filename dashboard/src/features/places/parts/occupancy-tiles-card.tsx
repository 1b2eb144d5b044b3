import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, TileGrid, TileGridSvg, useWidth } from '@tilbudsvifte/charts';
import { figureWord, placePhrase } from '@tilbudsvifte/locale';
import { placeWords } from '@tilbudsvifte/locale/screens/places';
import { FigureCard } from '../../../components/figure-card/figure-card.tsx';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import {
  framedMunicipality,
  smallestTarget,
  tileLayout,
  tilePlaces,
  tileSize,
} from '../../../lib/tile-layout.ts';
import { useTexts } from '../../../lib/use-texts.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { PlaceGroup } from '../place-groups.ts';
import type { PlacesViewpoint } from '../places-viewpoint.ts';
import { toOccupancyTilesFigure } from '../to-occupancy-tiles-figure.ts';
import type { OccupancyTilesFigure } from '../to-occupancy-tiles-figure.ts';
import type { PlacesPart } from './bullet-card.tsx';

interface TilesProps {
  readonly figure: OccupancyTilesFigure;
  readonly view: PlacesViewpoint;
  readonly selected: string | undefined;
  readonly onSelect: (code: string) => void;
}

// The list of tiles has 4 px around it, so that outlines are not cut.
const around = 8;

function Tiles({ figure, view, selected, onSelect }: TilesProps): ReactElement {
  const texts = useTexts();
  const ownTexts = useTextsOf(placeWords);
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(0, useWidth(box) - around);
  const { tiles, legend, model } = figure;
  const { places, framed } = useMemo(() => {
    const placed = tiles.flatMap(({ code }) => view.municipalities.get(code) ?? []);
    return tileLayout(placed, width);
  }, [tiles, view, width]);
  // Tiles too small for a number leave the number to the details.
  const small = width > 0 && tileSize(places, width) < smallestTarget;
  const title = small ? ownTexts('places.tileLegendSmall') : legend.title;
  return (
    <div ref={box} className="tile-figure-map">
      {width > 0 && (
        <TileGrid
          {...{ tiles, width, onSelect }}
          legend={{ ...legend, title }}
          label={model.headline}
          layout={places}
          {...(framed && { inset: { code: framedMunicipality, label: texts('overview.inset') } })}
          {...(selected !== undefined && { selected })}
        />
      )}
      <p className="hint">{texts('overview.mapHint')}</p>
    </div>
  );
}

function Details({
  group,
  view,
}: {
  readonly group: PlaceGroup;
  readonly view: PlacesViewpoint;
}): ReactElement {
  const texts = useTextsOf(placeWords);
  const { language } = view.names;
  const { occupancyRate, vacantPlaces, availablePlaces: available } = group.newest;
  const whole = 'value' in available ? { value: Math.round(available.value) } : available;
  return (
    <>
      <p>
        {texts('places.tileDetails', {
          municipality: group.name,
          value: figureWord(occupancyRate, 'share', language),
          free: figureWord(vacantPlaces, 'integer', language),
          available: figureWord(whole, 'integer', language),
        })}
      </p>
      {group.key !== view.own && (
        <PageLink to="/pladser" search={{ k: group.key }} className="action-link">
          {texts('places.tileChoose', { place: placePhrase(group.name, language) })}
        </PageLink>
      )}
    </>
  );
}

/** Kommunerne side om side — occupancy by municipality, the number of free places in every tile. */
export function OccupancyTilesCard({ answer, view }: PlacesPart): ReactElement {
  const texts = useTextsOf(placeWords);
  const [selected, setSelected] = useState<string>();
  const figure = useMemo(() => toOccupancyTilesFigure(answer, view), [answer, view]);
  const { model, tiles, legend, groups } = figure;
  const group = groups.find(({ key }) => key === selected);
  const layout = tilePlaces(tiles.flatMap(({ code }) => view.municipalities.get(code) ?? []));
  return (
    <FigureCard
      model={model}
      figure={<Tiles {...{ figure, view, selected }} onSelect={setSelected} />}
      exportFigure={(frame) => (
        <ExportFrame {...frame}>
          {(body) => <TileGridSvg {...{ tiles, layout, legend, ...body }} label={model.headline} />}
        </ExportFrame>
      )}
      details={group ? <Details group={group} view={view} /> : null}
      definition={texts('places.definition')}
    />
  );
}
