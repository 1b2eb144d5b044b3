import { textWidth } from '../labels/text-width.ts';
import type { LineChartLayout } from './line-chart.layout.ts';
import type { LineModel, PeriodMarker } from './line-model.ts';

/** A dated mark and its text, in a row of its own where texts would meet. Unit: px. */
export interface PlacedMarker extends PeriodMarker {
  readonly x: number;
  readonly textY: number;
  readonly anchor: 'start' | 'end';
}

/** Markers of known periods — a break between its period and the one before, an event on its period. Unit: px. */
export function placeMarkers(
  { markers = [], periods }: LineModel,
  { xs, plot }: { readonly xs: readonly number[]; readonly plot: LineChartLayout['plot'] },
): readonly PlacedMarker[] {
  const half = ((xs[1] ?? 0) - (xs[0] ?? 0)) / 2;
  const ends: number[] = [];
  return markers.flatMap((marker) => {
    const at = xs[periods.findIndex((period) => period.key === marker.period)];
    if (at === undefined) return [];
    const x = marker.kind === 'break' ? at - half : at;
    const width = textWidth(marker.label, 12) + 8;
    const anchor = x + width > plot.right ? 'end' : 'start';
    const from = anchor === 'start' ? x : x - width;
    const free = ends.findIndex((end) => end <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = from + width;
    return [{ ...marker, x, anchor, textY: plot.top - 6 - 16 * row } as const];
  });
}
