import { isPresent } from '../is-present.ts';
import { scaleLinear, scalePoint } from 'd3-scale';
import { area, curveStep, line } from 'd3-shape';
import type { Figure } from '@tilbudsvifte/planning';
import type { FanLine, FanModel } from '../fan/fan-model.ts';
import type { FanPanel } from './small-multiples-model.ts';

/** Geometry of one panel. Unit: px. */
export interface PanelLayout {
  readonly outer: string;
  readonly inner: string;
  readonly history: string;
  readonly median: string;
  readonly capacity: string;
  /** Counted years without a neighbour: no line shows them. */
  readonly lone: readonly { readonly x: number; readonly y: number }[];
  readonly startX: number | undefined;
  readonly left: number;
  readonly base: number;
  readonly top: number;
  readonly topText: string;
  readonly firstYear: { readonly x: number; readonly text: string };
  readonly lastYear: { readonly x: number; readonly text: string };
}

const left = 36;
const foot = 18;
const head = 8;

/** Highest value of every scale, so that panels of one scale can be held against each other. */
export function scaleTops(panels: readonly FanPanel[]): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  for (const { scale, model } of panels) tops.set(scale, Math.max(tops.get(scale) ?? 0, topOf(model)));
  return new Map(
    [...tops].map(([scale, top]) => [
      scale,
      scaleLinear([0, top || 1], [0, 1])
        .nice(3)
        .domain()[1] ?? 1,
    ]),
  );
}

function topOf({ history, median, outer, capacity }: FanModel): number {
  const figures = [history, median, outer, ...(capacity ? [capacity] : [])].flatMap(({ points }) => points);
  return Math.max(0, ...figures.map((figure) => (isPresent(figure) ? (figure.hi ?? figure.value) : 0)));
}

/** Layout of one panel on the scale given by its top value. Unit: px. */
export function panelLayout(
  model: FanModel,
  top: number,
  { width, height }: { readonly width: number; readonly height: number },
): PanelLayout {
  const keys = model.periods.map(({ key }) => key);
  const x = scalePoint(keys, [left, width - 6]);
  const base = height - foot;
  const y = scaleLinear([0, top], [base, head]);
  const at = (i: number): number => x(keys[i] ?? '') ?? left;
  const path = ({ points }: FanLine, step = false): string => {
    const shape = line<Figure>(
      (_, i) => at(i),
      (figure) => (isPresent(figure) ? y(figure.value) : 0),
    );
    if (step) shape.curve(curveStep);
    return shape.defined(isPresent)([...points]) ?? '';
  };
  const band = ({ points }: FanLine): string =>
    area<Figure>()
      .defined((figure) => isPresent(figure) && figure.lo !== undefined && figure.hi !== undefined)
      .x((_, i) => at(i))
      .y0((figure) => y(isPresent(figure) ? (figure.lo ?? 0) : 0))
      .y1((figure) => y(isPresent(figure) ? (figure.hi ?? 0) : 0))([...points]) ?? '';
  const counted = model.history.points;
  const has = (i: number): boolean => counted[i] !== undefined && isPresent(counted[i]);
  const lone = counted.flatMap((figure, i) =>
    isPresent(figure) && !has(i - 1) && !has(i + 1) ? [{ x: at(i), y: y(figure.value) }] : [],
  );
  const last = keys.length - 1;
  const end = (i: number): { x: number; text: string } => ({ x: at(i), text: model.periods[i]?.label ?? '' });
  return {
    outer: band(model.outer),
    inner: band(model.inner),
    history: path(model.history),
    median: path(model.median),
    capacity: model.capacity ? path(model.capacity, true) : '',
    lone,
    startX: model.start && x(model.start.period),
    left,
    base,
    top: head,
    topText: model.formatTick(top),
    firstYear: end(0),
    lastYear: end(last),
  };
}
