import { extent } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { chartHeight } from '../chart-height.ts';
import { textWidth } from '../labels/text-width.ts';
import { wrapText } from '../labels/wrap-text.ts';
import { waterfallSteps } from './waterfall-steps.ts';
import type { WaterfallStep, WaterfallTerm } from './waterfall-steps.ts';

/** What a waterfall shows, in its fixed order. */
export interface WaterfallModel {
  readonly terms: readonly WaterfallTerm[];
  /** Formatted value of the axis. */
  readonly formatTick: (value: number) => string;
}

/** A printed text. Unit: px. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
}

/** A column or row. Unit: px. */
export interface WaterfallBar {
  readonly step: WaterfallStep;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly value: PlacedText;
  readonly label: PlacedText;
}

/** A straight line. Unit: px. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Geometry of a waterfall. Unit: px. */
export interface WaterfallLayout {
  readonly height: number;
  readonly across: boolean;
  readonly bars: readonly WaterfallBar[];
  readonly connectors: readonly Segment[];
  readonly zero: Segment;
  readonly ticks: readonly (Segment & { readonly text: string })[];
}

const rowHeight = 48;

/** Height of a waterfall: one of three where columns stand, one row a term where they lie. Unit: px. */
export function waterfallHeight(width: number, terms: number): number {
  return width < 480 ? terms * rowHeight + 8 : chartHeight(width);
}

function domainOf(steps: readonly WaterfallStep[]): [number, number] {
  const [lo = 0, hi = 0] = extent([0, ...steps.flatMap(({ from, to }) => [from, to])]);
  return lo === hi ? [0, 1] : [lo, hi];
}

// Terms as rows: label and value share a line above the bar, so both always have room.
function lying(steps: readonly WaterfallStep[], width: number): Omit<WaterfallLayout, 'height'> {
  // A column of its own for the values keeps bars and connectors from running through the numbers.
  const numbers = Math.max(0, ...steps.map(({ term }) => textWidth(term.text))) + 12;
  const x = scaleLinear(domainOf(steps), [1, width - numbers]);
  const bars = steps.map((step, i): WaterfallBar => {
    const y = i * rowHeight;
    const lines = wrapText(step.term.label, { width: width - numbers, lines: 1 });
    const left = Math.min(x(step.from), x(step.to));
    return {
      step,
      x: left,
      y: y + 22,
      width: Math.abs(x(step.to) - x(step.from)),
      height: 16,
      value: { x: width, y: y + 16, anchor: 'end', lines: [step.term.text] },
      label: { x: 6, y: y + 16, anchor: 'start', lines },
    };
  });
  const connectors = steps.slice(0, -1).map(({ to }, i) => {
    const at = x(to);
    return { x1: at, x2: at, y1: i * rowHeight + 38, y2: (i + 1) * rowHeight + 22 };
  });
  const zero = { x1: x(0), x2: x(0), y1: 0, y2: steps.length * rowHeight };
  return { across: true, bars, connectors, zero, ticks: [] };
}

interface Room {
  readonly width: number;
  readonly height: number;
}

function standing(
  model: WaterfallModel,
  steps: readonly WaterfallStep[],
  { width, height }: Room,
): Omit<WaterfallLayout, 'height'> {
  const y = scaleLinear(domainOf(steps), [height - 56, 24]).nice(5);
  const axis = Math.max(...y.ticks(5).map((value) => textWidth(model.formatTick(value)))) + 8;
  const x = scaleBand(
    steps.map(({ term }) => term.key),
    [axis, width],
  ).paddingInner(0.25);
  const bars = steps.map((step): WaterfallBar => {
    const left = x(step.term.key) ?? axis;
    const top = Math.min(y(step.from), y(step.to));
    const middle = left + x.bandwidth() / 2;
    const lines = wrapText(step.term.label, { width: x.step() - 4, lines: 3, size: 12 });
    return {
      step,
      x: left,
      y: top,
      width: x.bandwidth(),
      height: Math.abs(y(step.to) - y(step.from)),
      value: { x: middle, y: top - 6, anchor: 'middle', lines: [step.term.text] },
      label: { x: middle, y: height - 38, anchor: 'middle', lines },
    };
  });
  const connectors = bars.slice(1).map((bar, i) => {
    const before = bars[i] ?? bar;
    return { x1: before.x + before.width, x2: bar.x, y1: y(before.step.to), y2: y(before.step.to) };
  });
  const across = { x1: axis, x2: width };
  // Without a value there is nothing to hold against an axis.
  const known = steps.some(({ role }) => role !== 'missing');
  const ticks = (known ? y.ticks(5) : []).map((value) => ({
    ...across,
    y1: y(value),
    y2: y(value),
    text: model.formatTick(value),
  }));
  return { across: false, bars, connectors, zero: { ...across, y1: y(0), y2: y(0) }, ticks };
}

/**
 * Layout of a waterfall — columns from a zero baseline, or rows below 480 px where the labels of columns would not
 * fit; connectors lead from the level one term ends at to the next. Unit: px.
 */
export function waterfallLayout(
  model: WaterfallModel,
  room: { readonly width: number; readonly height?: number },
): WaterfallLayout {
  const steps = waterfallSteps(model.terms);
  const height = room.height ?? waterfallHeight(room.width, steps.length);
  if (room.width < 480) return { height, ...lying(steps, room.width) };
  return { height, ...standing(model, steps, { width: room.width, height }) };
}
