import { spreadLabels } from '../labels/spread-labels.ts';
import { textWidth } from '../labels/text-width.ts';
import { wrapText } from '../labels/wrap-text.ts';
import type { DrawnSeries, LineChartLayout } from './line-chart.layout.ts';
import type { Series } from './line-model.ts';

/** The name of a series at the end of its line, or, on narrow drawings, in a row above the plot. Unit: px. */
export interface EndLabel {
  readonly series: Series;
  readonly kind: 'beside' | 'key';
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

const sample = 34;

/**
 * Key spots — places of names in a key above the plot, side by side as long as they fit the width. Unit: px.
 * @example keySpots(['Own', 'Median'], 400)[1] // { x: 71.84, y: 14 }
 */
export function keySpots(
  names: readonly string[],
  width: number,
): readonly { readonly x: number; readonly y: number }[] {
  let [x, y] = [0, 14];
  return names.map((name) => {
    const room = sample + textWidth(name) + 16;
    if (x > 0 && x + room - 16 > width) [x, y] = [0, y + 18];
    const spot = { x, y };
    x += room;
    return spot;
  });
}

interface EndRoom {
  readonly plot: LineChartLayout['plot'];
  readonly width: number;
}

function asKey(named: readonly Series[], width: number): readonly EndLabel[] {
  const spots = keySpots(
    named.map((series) => series.label ?? ''),
    width,
  );
  return named.map((series, i) => {
    const lines = wrapText(series.label ?? '', { width: width - sample, lines: 1 });
    return { series, kind: 'key', x: spots[i]?.x ?? 0, y: spots[i]?.y ?? 0, lines };
  });
}

/** Names of the series that have one; a series without any value is named as well, at the foot of the plot. */
export function endLabels(drawn: readonly DrawnSeries[], { plot, width }: EndRoom): readonly EndLabel[] {
  const named = drawn.filter(({ series }) => series.label !== undefined);
  if (width < 480)
    return asKey(
      named.map(({ series }) => series),
      width,
    );
  const lines = named.map(({ series }) =>
    wrapText(series.label ?? '', { width: width - plot.right - 24, lines: 2 }),
  );
  const ends = named.map(({ points }) => points.findLast((p) => p !== undefined)?.y ?? plot.bottom);
  const gap = lines.some((l) => l.length > 1) ? 32 : 16;
  const spread = spreadLabels(ends, { gap, min: plot.top, max: plot.bottom });
  return named.map(({ series }, i) => ({
    series,
    kind: 'beside',
    x: plot.right + 8,
    y: spread[i] ?? 0,
    lines: lines[i] ?? [],
  }));
}
