import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Figure } from '@tilbudsvifte/planning';
import { chartHeight } from '../chart-height.ts';
import { isPresent } from '../is-present.ts';
import { spreadLabels } from '../labels/spread-labels.ts';
import { textWidth } from '../labels/text-width.ts';
import { wrapText } from '../labels/wrap-text.ts';

/** One line between two ends, with everything that is printed at it. */
export interface SlopeLine {
  readonly key: string;
  readonly label: string;
  readonly role: 'own' | 'median' | 'context';
  readonly from: Figure;
  readonly to: Figure;
  /** Values as printed; the word for the reason where one is missing. */
  readonly fromText: string;
  readonly toText: string;
  /** Change with its sign, printed at the right; empty where there is none. */
  readonly changeText: string;
}

/** What a slope chart shows: the same measure at two periods, or in two scenarios. */
export interface SlopeModel {
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly lines: readonly SlopeLine[];
}

/** A printed label. Unit: px. */
export interface SlopeText {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

/** A line with its ends; an end without a value is not drawn. Unit: px. */
export interface PlacedSlope {
  readonly line: SlopeLine;
  readonly start?: { readonly x: number; readonly y: number };
  readonly end?: { readonly x: number; readonly y: number };
  readonly texts: readonly SlopeText[];
}

/** Geometry of a slope chart. Unit: px. */
export interface SlopeLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly PlacedSlope[];
}

const top = 36;
const foot = 20;
const gap = 18;
const size = 13;
const narrow = 560;

/** As many lines as can be told apart; more belong into small multiples. */
export const mostSlopeLines = 12;

const valueOf = (figure: Figure): number | undefined => (isPresent(figure) ? figure.value : undefined);

function domainOf(lines: readonly SlopeLine[]): [number, number] {
  const values = lines.flatMap(({ from, to }) => [valueOf(from), valueOf(to)]).filter((v) => v !== undefined);
  const [lo = 0, hi = 1] = extent(values);
  return lo === hi ? [lo - 1, hi + 1] : [lo, hi];
}

/** Room for the longest of some texts, at most a share of the width. */
const roomFor = (texts: readonly string[], most: number): number =>
  Math.min(most, Math.max(0, ...texts.map((text) => textWidth(text, size))) + 12);

interface Side {
  readonly ys: readonly number[];
  readonly text: (line: SlopeLine) => string;
  readonly x: number;
  readonly anchor: SlopeText['anchor'];
  readonly room: number;
}

function labels(lines: readonly SlopeLine[], side: Side, bottom: number): SlopeText[] {
  const spread = spreadLabels(side.ys, { gap, min: top, max: bottom });
  return lines.map((line, i) => ({
    x: side.x,
    y: spread[i] ?? bottom,
    anchor: side.anchor,
    text: wrapText(side.text(line), { width: side.room, lines: 1, size })[0] ?? '',
  }));
}

/**
 * Layout of a slope chart — one scale from the lowest to the highest value for both ends; labels at both ends are
 * moved apart where they would meet. A line without one of its values has no stroke, but keeps its words.
 */
export function slopeLayout(
  { lines: all, fromLabel, toLabel }: SlopeModel,
  { width, height: given }: { readonly width: number; readonly height?: number },
): SlopeLayout {
  const lines = all.slice(0, mostSlopeLines);
  const height = Math.max(given ?? chartHeight(width), top + foot + gap * lines.length);
  const bottom = height - foot;
  const startText = ({ fromText }: SlopeLine): string => fromText;
  // On a narrow drawing the change is left to the table and to the sentence of the line in focus.
  const endText = ({ label, toText, changeText }: SlopeLine): string =>
    `${toText}  ${label}${changeText === '' || width < narrow ? '' : ` (${changeText})`}`;
  const left = roomFor([fromLabel, ...lines.map(startText)], width * 0.25);
  const right = width - roomFor([toLabel, ...lines.map(endText)], width * 0.55);
  const y = scaleLinear(domainOf(lines), [bottom, top]);
  const at = (figure: Figure): number | undefined => {
    const value = valueOf(figure);
    return value === undefined ? undefined : y(value);
  };
  const ys = (end: 'from' | 'to'): number[] => lines.map((line) => at(line[end]) ?? bottom);
  const starts = labels(
    lines,
    { ys: ys('from'), text: startText, x: left - 8, anchor: 'end', room: left - 8 },
    bottom,
  );
  const ends = labels(
    lines,
    { ys: ys('to'), text: endText, x: right + 8, anchor: 'start', room: width - right - 8 },
    bottom,
  );
  return {
    height,
    left,
    right,
    top,
    bottom,
    lines: lines.map((line, i): PlacedSlope => {
      const [start, end] = [at(line.from), at(line.to)];
      return {
        line,
        ...(start !== undefined && { start: { x: left, y: start } }),
        ...(end !== undefined && { end: { x: right, y: end } }),
        texts: [starts[i], ends[i]].filter((text) => text !== undefined),
      };
    }),
  };
}
