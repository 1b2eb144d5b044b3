import type { ReactElement } from 'react';
import { wrapText } from '../labels/wrap-text.ts';
import { lightPaint } from '../paint.ts';
import { sideLengths } from './two-sided-bars.layout.ts';
import type { SideLengths } from './two-sided-bars.layout.ts';
import type { TwoSidedBarsModel, TwoSidedRow } from './two-sided-bars-props.ts';

/** Two-sided bars for export, to be placed in an export frame. */
export interface TwoSidedBarsSvgProps extends TwoSidedBarsModel {
  readonly width: number;
  readonly height: number;
}

const rowHeight = 24;
const head = 24;
const number = 72;

interface Columns {
  readonly label: number;
  readonly middle: number;
  readonly half: number;
  readonly width: number;
}

function columnsOf(width: number): Columns {
  const label = Math.min(240, width * 0.32);
  const half = (width - label - 3 * number - 16) / 2;
  return { label, half, middle: label + number + 8 + half, width };
}

function Line({ row, at, y, lengths }: LineProps): ReactElement {
  const { left, right } = lengths;
  const bar = { y: 5, height: 14 };
  return (
    <g transform={`translate(0 ${y})`}>
      <text y={16}>{wrapText(row.label, { width: at.label - 8, lines: 1, size: 12 })[0]}</text>
      <text x={at.label + number} y={16} textAnchor="end">
        {row.left.text}
      </text>
      {left !== undefined && (
        <rect {...bar} x={at.middle - left * at.half} width={left * at.half} fill={lightPaint.c1} />
      )}
      {right !== undefined && <rect {...bar} x={at.middle} width={right * at.half} fill={lightPaint.c3} />}
      <text x={at.middle + at.half + 8} y={16}>
        {row.right.text}
      </text>
      <text x={at.width} y={16} textAnchor="end" fontWeight={600}>
        {row.net}
      </text>
    </g>
  );
}

interface LineProps {
  readonly row: TwoSidedRow;
  readonly at: Columns;
  readonly y: number;
  readonly lengths: SideLengths;
}

/** Two-sided bars for export — as many rows as there is room for; the rest is counted in words. */
export function TwoSidedBarsSvg({ width, height, ...model }: TwoSidedBarsSvgProps): ReactElement {
  const { rows, rowHeading, leftHeading, rightHeading, netHeading, more } = model;
  const room = Math.floor((height - head) / rowHeight);
  const shown = rows.length <= room ? rows : rows.slice(0, room - 1);
  const lengths = sideLengths(rows);
  const at = columnsOf(width);
  const bottom = head + shown.length * rowHeight;
  return (
    <g fontSize={12}>
      <g fontWeight={600}>
        <text y={12}>{rowHeading}</text>
        <text x={at.middle - 8} y={12} textAnchor="end">
          {leftHeading}
        </text>
        <text x={at.middle + 8} y={12}>
          {rightHeading}
        </text>
        <text x={width} y={12} textAnchor="end">
          {netHeading}
        </text>
      </g>
      {shown.map((row, i) => (
        <Line
          key={row.key}
          row={row}
          at={at}
          y={head + i * rowHeight}
          lengths={lengths[i] ?? { left: undefined, right: undefined }}
        />
      ))}
      <line x1={at.middle} x2={at.middle} y1={head} y2={bottom} stroke={lightPaint.control} />
      {shown.length < rows.length && (
        <text y={bottom + 16} fill={lightPaint['text-2']}>
          {more(rows.length - shown.length)}
        </text>
      )}
    </g>
  );
}
