import type { ReactNode } from 'react';
import type { CellLook } from '../cell-class-name.ts';
import type { LegendModel } from '../legend/legend-entries.ts';
import type { TilePlace } from './tile-grid.layout.ts';

/** One area: what its tile prints and what a screen reader says. */
export interface Tile extends CellLook {
  readonly code: string;
  readonly abbreviation: string;
  /** Formatted value or status sign, such as "96 %", "–" or "..". */
  readonly text: string;
  /** Drawn below the abbreviation instead of the text, whatever the size: the shape of a state. */
  readonly sign?: ReactNode;
  /** Accessible name: full name, value or status in words, and class. */
  readonly name: string;
  /** The reader's own area: 3 px outline. */
  readonly own?: boolean;
}

/** A tile drawn apart from its true place, in a dashed frame that the label explains. */
export interface TileInset {
  readonly code: string;
  readonly label: string;
}

/** What a tile grid shows. */
export interface TileGridModel {
  /** Name of the list. */
  readonly label: string;
  /** Areas without a place in the layout are not drawn. */
  readonly tiles: readonly Tile[];
  readonly layout: readonly TilePlace[];
  readonly legend: LegendModel;
  readonly inset?: TileInset;
}

/** Tile grid on screen. */
export interface TileGridProps extends Omit<TileGridModel, 'legend'> {
  /** Left out where the page explains the tiles itself. */
  readonly legend?: LegendModel;
  readonly width: number;
  readonly selected?: string;
  readonly onSelect?: (code: string) => void;
}
