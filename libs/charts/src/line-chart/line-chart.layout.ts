import { isPresent } from '../is-present.ts';
import type { Figure } from '@tilbudsvifte/planning';
import { scalePoint } from 'd3-scale';
import { area, curveStep, line } from 'd3-shape';
import { textWidth } from '../labels/text-width.ts';
import { endLabels, keySpots } from './end-labels.ts';
import type { EndLabel } from './end-labels.ts';
import type { LineModel, Series } from './line-model.ts';
import { periodTicks } from './period-ticks.ts';
import { tellingAxis } from './telling-axis.ts';
import type { Tick } from './period-ticks.ts';
import { placeMarkers } from './place-markers.ts';
import type { PlacedMarker } from './place-markers.ts';
import { hasValues, valueDomain } from './value-domain.ts';

/** A point of a series; absent where the figure is missing. Unit: px. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
  readonly provisional: boolean;
  /** Without a neighbour on either side a line has no length: only a marker shows it. */
  readonly lone: boolean;
}

/** A drawn series. */
export interface DrawnSeries {
  readonly series: Series;
  readonly path: string;
  /** One entry for each period; undefined is a gap. */
  readonly points: readonly (LinePoint | undefined)[];
}

/** Geometry of a line chart. Unit: px. */
export interface LineChartLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly periodX: readonly number[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly zeroY?: number;
  readonly band?: string;
  readonly innerBand?: string;
  readonly series: readonly DrawnSeries[];
  readonly labels: readonly EndLabel[];
  readonly markers: readonly PlacedMarker[];
  /** Words saying where the axis begins, when that is not zero. */
  readonly axisNote?: string;
}

interface Scales {
  readonly xs: readonly number[];
  readonly y: (value: number) => number;
  /** Whether a break lies between a period and the one before it: no line may lead across. */
  readonly cut: (period: number) => boolean;
}

function drawSeries(series: Series, { xs, y, cut }: Scales): DrawnSeries {
  const at = xs.map((_, i) => series.points[i]?.figure);
  const present = (i: number): boolean => at[i] !== undefined && isPresent(at[i]);
  const points = at.map((figure, i): LinePoint | undefined => {
    if (figure === undefined || !isPresent(figure)) return undefined;
    const lone = (cut(i) || !present(i - 1)) && (cut(i + 1) || !present(i + 1));
    return { x: xs[i] ?? 0, y: y(figure.value), provisional: series.points[i]?.provisional === true, lone };
  });
  const shape = line<LinePoint | undefined>(
    (p) => p?.x ?? 0,
    (p) => p?.y ?? 0,
  ).defined((p) => p !== undefined);
  if (series.role === 'budget' || series.role === 'capacity') shape.curve(curveStep);
  const cutPoints = points.flatMap((point, i) => (cut(i) ? [undefined, point] : [point]));
  return { series, points, path: shape(cutPoints) ?? '' };
}

function drawBand(points: readonly Figure[], { xs, y }: Omit<Scales, 'cut'>): string {
  const ranges = xs.map((x, i) => {
    const figure = points[i];
    return figure && isPresent(figure) && figure.lo !== undefined && figure.hi !== undefined
      ? { x, top: y(figure.hi), bottom: y(figure.lo) }
      : undefined;
  });
  const shape = area<(typeof ranges)[number]>(
    (r) => r?.x ?? 0,
    (r) => r?.bottom ?? 0,
    (r) => r?.top ?? 0,
  );
  return shape.defined((r) => r !== undefined)(ranges) ?? '';
}

const namedSeries = (model: LineModel): readonly Series[] =>
  model.series.filter((s) => s.label !== undefined);

// Below 480 px the names stand above the plot, because beside it they would leave no room for the lines.
function plotRoom(
  model: LineModel,
  size: { width: number; height: number },
  axis: number,
): LineChartLayout['plot'] {
  const named = namedSeries(model);
  const narrow = size.width < 480;
  const longest = Math.max(0, ...named.map((s) => textWidth(s.label ?? '')));
  const names = narrow
    ? keySpots(
        named.map((s) => s.label ?? ''),
        size.width,
      )
    : [];
  const keys = (names.at(-1)?.y ?? -4) + 4 + (model.band ? 18 : 0);
  const beside = narrow || named.length === 0 ? 12 : Math.min(longest, size.width * 0.3) + 32;
  const markers = model.markers?.length ? 16 * Math.min(3, model.markers.length) : 0;
  const note = model.origin.kind === 'stated' ? 24 : 0;
  return {
    left: axis + 8,
    right: size.width - beside,
    top: 10 + keys + markers + note,
    bottom: size.height - 26,
  };
}

/**
 * Layout of a line chart — equally spaced periods, a value axis from zero or from a stated value; a missing figure
 * breaks its line and is never bridged, and no line leads across a break of the series. Unit: px.
 */
export function lineChartLayout(model: LineModel, size: { width: number; height: number }): LineChartLayout {
  const { scale: y, values } = tellingAxis(valueDomain(model), model.formatTick);
  const axis = Math.max(0, ...values.map((value) => textWidth(model.formatTick(value))));
  const plot = plotRoom(model, size, axis);
  y.range([plot.bottom, plot.top]);
  const x = scalePoint(
    model.periods.map((p) => p.key),
    [plot.left, plot.right],
  ).padding(0.3);
  const xs = model.periods.map((p) => x(p.key) ?? plot.left);
  const broken = new Set(model.markers?.filter(({ kind }) => kind === 'break').map(({ period }) => period));
  const cut = (period: number): boolean => broken.has(model.periods[period]?.key ?? '');
  const series = model.series.map((one) => drawSeries(one, { xs, y, cut }));
  const [lowest = 0, highest = 0] = y.domain();
  return {
    plot,
    periodX: xs,
    xTicks: periodTicks(model.periods, xs),
    yTicks: hasValues(model) ? values.map((value) => ({ at: y(value), text: model.formatTick(value) })) : [],
    ...(lowest <= 0 && highest >= 0 && { zeroY: y(0) }),
    ...(model.band && { band: drawBand(model.band.points, { xs, y }) }),
    ...(model.innerBand && { innerBand: drawBand(model.innerBand.points, { xs, y }) }),
    series,
    labels: endLabels(series, { plot, width: size.width }),
    markers: placeMarkers(model, { xs, plot }),
    ...(model.origin.kind === 'stated' && lowest !== 0 && { axisNote: model.origin.note(lowest) }),
  };
}
