import { extent, ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { chartHeight } from '../chart-height.ts';
import { textWidth } from '../labels/text-width.ts';

/** One place with two values whose product means something. */
export interface ScatterPoint {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly own?: boolean;
}

/** What a scatter with curves of equal product shows; places without both values are left out and counted in the note. */
export interface IsoScatterModel {
  readonly points: readonly ScatterPoint[];
  /** Words for the axes, and for what is the same along a curve. */
  readonly titles: { readonly x: string; readonly y: string; readonly product?: string };
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
  /** Label of the curve on which x × y is this product; without it, no curves. */
  readonly formatProduct?: (product: number) => string;
  /** Points are steps of one choice: joined in the order given, and each printed with its name. */
  readonly joined?: boolean;
}

/** A straight line with its printed value. Unit: px. */
export interface ScatterTick {
  readonly at: number;
  readonly text: string;
}

/** A curve of equal product. */
export interface IsoCurve {
  readonly product: number;
  /** Path, px. */
  readonly path: string;
  readonly label: { readonly x: number; readonly y: number; readonly text: string };
}

/** Geometry of a scatter. Unit: px. */
export interface IsoScatterLayout {
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly ticksX: readonly ScatterTick[];
  readonly ticksY: readonly ScatterTick[];
  readonly curves: readonly IsoCurve[];
  /** Path through the points in the order given, where they are joined. */
  readonly path?: string;
  /** From the least x to the largest: the order of the arrow keys. */
  readonly marks: readonly { readonly point: ScatterPoint; readonly x: number; readonly y: number }[];
}

const steps = 32;

/** Limits around values with a margin of a tenth, never below zero; one value stands in the middle. */
function limitsOf(values: readonly number[]): [number, number] {
  const [lo = 0, hi = 1] = extent(values);
  const margin = (hi - lo || Math.abs(hi) || 1) * 0.1;
  return [lo >= 0 ? Math.max(0, lo - margin) : lo - margin, hi + margin];
}

type Scale = (value: number) => number;

interface Frame {
  readonly x: Scale;
  readonly y: Scale;
  readonly domainX: readonly [number, number];
  readonly domainY: readonly [number, number];
}

/**
 * The part of the curve y = product / x within the frame; none where it only touches a corner. Its label ends where the
 * curve does, as high as the curve is where the label begins, so that the falling curve never runs through it.
 */
function curveOf(product: number, { x, y, domainX, domainY }: Frame, text: string): IsoCurve[] {
  const [left, right] = [
    Math.max(domainX[0], product / domainY[1]),
    Math.min(domainX[1], domainY[0] > 0 ? product / domainY[0] : Infinity),
  ];
  if (!(left > 0 && right > left)) return [];
  const at = (i: number): number => left + ((right - left) * i) / steps;
  const places = Array.from({ length: steps + 1 }, (_, i) => at(i)).map(
    (value) => `${x(value).toFixed(1)} ${y(product / value).toFixed(1)}`,
  );
  const room = (domainX[1] - domainX[0]) / (x(domainX[1]) - x(domainX[0]));
  const start = Math.max(left, right - textWidth(text, 12) * room);
  return [{ product, path: `M${places.join('L')}`, label: { x: x(right), y: y(product / start), text } }];
}

/** Round products that cross the cloud of points, four or so. */
function productsOf(points: readonly ScatterPoint[]): number[] {
  const [lo = 0, hi = 0] = extent(points, ({ x, y }) => x * y);
  return hi > 0 ? ticks(lo * 0.9, hi * 1.1, 4).filter((product) => product > 0) : [];
}

/**
 * Layout of a scatter with curves of equal product (F10) — linear scales around the points, hyperbolas at round
 * products. Both axes state their own origin, for a rate per 1,000 and a cost have no common zero worth the room.
 */
export function isoScatterLayout(
  model: IsoScatterModel,
  room: { readonly width: number; readonly height?: number },
): IsoScatterLayout {
  const { points, formatX, formatY, formatProduct, joined } = model;
  const height = room.height ?? chartHeight(room.width) + 60;
  const [domainX, domainY] = [limitsOf(points.map(({ x }) => x)), limitsOf(points.map(({ y }) => y))];
  const tickValues = ticks(...domainY, 5);
  const left = Math.max(...tickValues.map((value) => textWidth(formatY(value)))) + 8;
  const plot = { left, right: room.width - 4, top: 28, bottom: height - 64 };
  const x = scaleLinear(domainX, [plot.left, plot.right]);
  const y = scaleLinear(domainY, [plot.bottom, plot.top]);
  const frame = { x, y, domainX, domainY };
  const across = Math.max(2, Math.floor((plot.right - plot.left) / 90));
  return {
    height,
    plot,
    ticksX: (points.length > 0 ? ticks(...domainX, across) : []).map((value) => ({
      at: x(value),
      text: formatX(value),
    })),
    ticksY: (points.length > 0 ? tickValues : []).map((value) => ({ at: y(value), text: formatY(value) })),
    curves: formatProduct
      ? productsOf(points).flatMap((product) => curveOf(product, frame, formatProduct(product)))
      : [],
    ...(joined === true && {
      path: points.map((point, i) => `${i === 0 ? 'M' : 'L'}${x(point.x)} ${y(point.y)}`).join(''),
    }),
    marks: points
      .map((point) => ({ point, x: x(point.x), y: y(point.y) }))
      .sort((a, b) => a.point.x - b.point.x || a.point.y - b.point.y),
  };
}
