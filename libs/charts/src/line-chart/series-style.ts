import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { SymbolType } from 'd3-shape';
import type { TokenName } from '../tokens.ts';
import type { SeriesRole } from './line-model.ts';

/** How a series is drawn: colour, weight, dash and marker all differ, so colour is never alone. */
export interface SeriesStyle {
  readonly colour: TokenName;
  readonly width: number;
  readonly dash?: string;
  readonly marker: SymbolType;
}

export const seriesStyles: Readonly<Record<SeriesRole, SeriesStyle>> = {
  own: { colour: 'c1', width: 3, marker: symbolCircle },
  median: { colour: 'text-2', width: 2, dash: '6 4', marker: symbolDiamond },
  area: { colour: 'c3', width: 2, dash: '2 3', marker: symbolTriangle },
  budget: { colour: 'c2', width: 2, dash: '6 3', marker: symbolSquare },
  context: { colour: 'ctx', width: 1, marker: symbolCircle },
  forecast: { colour: 'c1', width: 2.5, dash: '6 4', marker: symbolCircle },
  capacity: { colour: 'c2', width: 2, marker: symbolSquare },
};

/** Outline of the marker of a role around the origin; `size` is its area in px². */
export const markerPath = (role: SeriesRole, size = 42): string =>
  symbol(seriesStyles[role].marker, size)() ?? '';
