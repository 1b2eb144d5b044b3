import type { TilePlace } from '@tilbudsvifte/charts';
import type { Schema } from './api.ts';

type Placed = Pick<Schema<'MunicipalityItem'>, 'code' | 'tileColumn' | 'tileRow'>;

/** Bornholm: drawn in a frame of its own where the sea between would make every tile too small. */
export const framedMunicipality = '0400';
/** Tiles smaller than a finger are no targets. Unit: px. */
export const smallestTarget = 44;
const gap = 4;

/** A layout, and whether Bornholm was moved into it. */
export interface TileLayout {
  readonly places: readonly TilePlace[];
  readonly framed: boolean;
}

/**
 * Cut-out of the country's tile grid that holds the given municipalities — moved to the upper left corner, so that a
 * municipality keeps its neighbours when the area changes.
 * @example tilePlaces([{ code: '0101', tileColumn: 20, tileRow: 8 }]) // [{ code: '0101', column: 0, row: 0 }]
 */
export function tilePlaces(municipalities: readonly Placed[]): TilePlace[] {
  const left = Math.min(...municipalities.map(({ tileColumn }) => tileColumn));
  const top = Math.min(...municipalities.map(({ tileRow }) => tileRow));
  return municipalities.map(({ code, tileColumn, tileRow }) => ({
    code,
    column: tileColumn - left,
    row: tileRow - top,
  }));
}

const columnsOf = (places: readonly TilePlace[]): number =>
  Math.max(0, ...places.map(({ column }) => column + 1));

/** Width of one tile of a layout. Unit: px. */
export const tileSize = (places: readonly TilePlace[], width: number): number =>
  (width - gap * (columnsOf(places) - 1)) / Math.max(1, columnsOf(places));

/** Layout for a width — the whole grid, or on narrow screens with Bornholm moved two columns in and four rows up. */
export function tileLayout(municipalities: readonly Placed[], width: number): TileLayout {
  const places = tilePlaces(municipalities);
  const narrow = tileSize(places, width) < smallestTarget;
  if (!narrow || !municipalities.some(({ code }) => code === framedMunicipality))
    return { places, framed: false };
  if (municipalities.length === 1) return { places, framed: false };
  const inset = municipalities.map((one) =>
    one.code === framedMunicipality
      ? { ...one, tileColumn: one.tileColumn - 2, tileRow: one.tileRow - 4 }
      : one,
  );
  return { places: tilePlaces(inset), framed: true };
}
