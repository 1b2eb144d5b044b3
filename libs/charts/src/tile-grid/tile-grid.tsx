import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { cellClassName } from '../cell-class-name.ts';
import { usePlaceKeys } from '../focus/use-place-keys.ts';
import type { Place } from '../focus/next-place.ts';
import { Legend } from '../legend/legend.tsx';
import type { Tile, TileGridProps } from './tile-grid-props.ts';
import { tileGap, tileGridLayout } from './tile-grid.layout.ts';

/** Side of a tile that holds an abbreviation above a sign. Unit: px. */
const smallestForBoth = 36;

interface TileItemProps {
  readonly tile: Tile;
  readonly place: Place;
  readonly framed: boolean;
  readonly compact: boolean;
  /** Too small for abbreviation and sign: the sign alone, the name is in the label. */
  readonly tiny: boolean;
  readonly selected: boolean;
  readonly onSelect: ((code: string) => void) | undefined;
}

function TileItem({ tile, place, framed, compact, tiny, selected, onSelect }: TileItemProps): ReactElement {
  const hasSign = tile.sign !== undefined;
  return (
    <li
      className={framed ? 'chart-tile-inset' : undefined}
      style={{ gridColumn: place.column + 1, gridRow: place.row + 1 }}
    >
      <button
        type="button"
        data-place={tile.code}
        className={`chart-tile ${cellClassName(tile)}${tile.own ? ' chart-own' : ''}`}
        aria-label={tile.name}
        aria-pressed={selected}
        onClick={() => onSelect?.(tile.code)}
      >
        {!(tiny && hasSign) && (
          <span className="chart-plate chart-tile-abbreviation">{tile.abbreviation}</span>
        )}
        {tile.sign}
        {!compact && !hasSign && <span className="chart-plate chart-tile-value">{tile.text}</span>}
      </button>
    </li>
  );
}

/**
 * Tile grid (F1) — a labelled list of native buttons placed like a map; arrow keys move by place, Enter selects.
 * Below 44 px a tile prints its abbreviation only, so show the list of values beside it.
 */
export function TileGrid(props: TileGridProps): ReactElement {
  const { label, tiles, layout, legend, inset, width, selected, onSelect } = props;
  const { columns, rows, size, mode, places } = useMemo(() => tileGridLayout(layout, width), [layout, width]);
  const { container } = usePlaceKeys(places);
  const byCode = new Map(tiles.map((tile) => [tile.code, tile]));
  return (
    <div className="chart-tile-grid">
      <ul
        aria-label={label}
        className={`chart-tiles chart-tiles-${mode}`}
        style={{
          gap: tileGap,
          gridTemplateColumns: `repeat(${columns}, ${size}px)`,
          gridTemplateRows: `repeat(${rows}, ${size}px)`,
        }}
        {...container}
      >
        {places.map((place) => {
          const tile = byCode.get(place.key);
          const room = { compact: mode === 'compact', tiny: size < smallestForBoth };
          const state = { place, framed: inset?.code === place.key, ...room, onSelect };
          return (
            tile && <TileItem key={place.key} tile={tile} selected={selected === place.key} {...state} />
          );
        })}
      </ul>
      {inset && <p className="chart-tile-inset-label">{inset.label}</p>}
      {legend && <Legend {...legend} />}
    </div>
  );
}
