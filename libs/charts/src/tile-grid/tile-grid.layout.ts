import type { Place } from '../focus/next-place.ts';

/** The place of one area in a tile layout, zero-based from the top left. */
export interface TilePlace {
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

/** How much a tile has room for: value in full, value in small type, or the abbreviation alone. */
export type TileMode = 'full' | 'small' | 'compact';

/** Geometry of a tile grid. Unit: px. */
export interface TileGridLayout {
  readonly columns: number;
  readonly rows: number;
  readonly size: number;
  readonly mode: TileMode;
  /** In reading order, which is also the order of the list. */
  readonly places: readonly Place[];
}

export const tileGap = 4;
const largest = 88;

const modeOf = (size: number): TileMode => (size >= 64 ? 'full' : size >= 44 ? 'small' : 'compact');

/**
 * Layout of a tile grid — the size of a tile from the width, from which follows what it can print.
 * @throws RangeError when two tiles share a place: one of them would be invisible.
 * @example tileGridLayout([{ code: '0101', column: 5, row: 5 }], 348).mode // 'small'
 */
export function tileGridLayout(tiles: readonly TilePlace[], width: number): TileGridLayout {
  const columns = Math.max(0, ...tiles.map((tile) => tile.column + 1));
  const rows = Math.max(0, ...tiles.map((tile) => tile.row + 1));
  const fitting = Math.floor((width - tileGap * Math.max(0, columns - 1)) / Math.max(1, columns));
  const size = Math.max(0, Math.min(largest, fitting));
  const places = tiles
    .map(({ code, column, row }) => ({ key: code, column, row }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  places.forEach((place, i) => {
    const before = places[i - 1];
    if (before?.row === place.row && before.column === place.column)
      throw new RangeError(
        `layout must give each tile a place of its own, got ${before.key} and ${place.key} in one`,
      );
  });
  return { columns, rows, size, mode: modeOf(size), places };
}
