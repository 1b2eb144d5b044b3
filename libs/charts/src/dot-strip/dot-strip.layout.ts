import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { textWidth } from '../labels/text-width.ts';

/** A value with its printed label. */
export interface LabelledValue {
  readonly value: number;
  readonly label: string;
}

/** What a dot strip shows; missing areas are left out and counted in the note of the figure. */
export interface DotStripModel {
  /** Values of all areas, own included. */
  readonly values: readonly number[];
  readonly own?: LabelledValue;
  readonly median?: LabelledValue;
  /** A line that values are held against, such as an agreed rate; its label stands in the table beside. */
  readonly target?: number;
  /** Counts start at zero, rates from the lowest value. */
  readonly fromZero?: boolean;
}

/** A label kept inside the strip. Unit: px. */
export interface StripLabel {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** Geometry of a dot strip. Unit: px. */
export interface DotStripLayout {
  readonly dots: readonly number[];
  readonly own?: { readonly x: number; readonly label: StripLabel };
  readonly median?: { readonly x: number; readonly label: StripLabel };
  readonly target?: number;
}

/** Height of a strip with a line of text above and below the dots. Unit: px. */
export const stripHeight = 56;
const margin = 8;

function labelAt(x: number, text: string, width: number): StripLabel {
  const half = textWidth(text) / 2;
  if (x - half < 0) return { x: 0, anchor: 'start', text };
  return x + half > width ? { x: width, anchor: 'end', text } : { x, anchor: 'middle', text };
}

/**
 * Layout of a dot strip — a linear scale from the lowest to the highest value across the width; labels at the ends
 * are turned inwards.
 */
export function dotStripLayout(model: DotStripModel, width: number): DotStripLayout {
  const { values, own, median, target, fromZero = false } = model;
  const marks = [own?.value, median?.value, target];
  const extra = marks.flatMap((value) => (value === undefined ? [] : [value]));
  const [lo = 0, hi = 1] = extent([...values, ...extra, ...(fromZero ? [0] : [])]);
  const x = scaleLinear([lo, hi], [margin, Math.max(margin, width - margin)]);
  const mark = ({ value, label }: LabelledValue): { x: number; label: StripLabel } => ({
    x: x(value),
    label: labelAt(x(value), label, width),
  });
  return {
    dots: values.map((value) => x(value)),
    ...(own && { own: mark(own) }),
    ...(median && { median: mark(median) }),
    ...(target !== undefined && { target: x(target) }),
  };
}
