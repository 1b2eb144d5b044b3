import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { TileGrid, useWidth } from '@tilbudsvifte/charts';
import type { Schema } from '../../../lib/api.ts';
import { framedMunicipality, tileLayout } from '../../../lib/tile-layout.ts';
import { useTexts } from '../../../lib/use-texts.ts';
import type { MapFigure } from './to-map-figure.ts';

/** The tiles of a figure, where they stand, and which is chosen. */
export interface LocationMapProps {
  readonly figure: MapFigure;
  readonly placed: readonly Schema<'MunicipalityItem'>[];
  readonly selected: string | undefined;
  readonly onSelect: (code: string) => void;
}

// The list of tiles has 4 px around it, so that outlines are not cut.
const around = 8;
// Wider, a tile grid is only larger, not clearer.
const widest = 720;

/** Municipalities as tiles placed like a map, and below them the sites with those they serve. */
export function LocationMap({ figure, placed, selected, onSelect }: LocationMapProps): ReactElement {
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.min(widest, Math.max(0, useWidth(box) - around));
  const { places, framed } = useMemo(() => tileLayout(placed, width), [placed, width]);
  return (
    <div className="stack">
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
      </div>
      <dl className="fact-list cluster-list">
        {figure.sites.map(({ code, name, served }) => (
          <div key={code}>
            <dt>{name}</dt>
            <dd>{served}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
