import type { ReactElement } from 'react';
import { wrapText } from '../labels/wrap-text.ts';
import { lightPaint } from '../paint.ts';
import { barLengths } from './ranked-bars.layout.ts';
import type { RankedBarsModel } from './ranked-bars-props.ts';

/** Ranked bars for export, to be placed in an export frame. */
export interface RankedBarsSvgProps extends RankedBarsModel {
  readonly width: number;
  readonly height: number;
}

const rowHeight = 22;
const head = 22;
const numberWidth = 96;

interface BarProps {
  readonly length: number | undefined;
  readonly x: number;
  readonly room: number;
  readonly own: boolean;
}

function Bar({ length, x, room, own }: BarProps): ReactElement | null {
  if (length === undefined) return null;
  return <rect x={x} y={4} width={length * room} height={14} fill={own ? lightPaint.c1 : lightPaint.ctx} />;
}

/** Ranked bars for export — as many rows as there is room for; the rest is counted in words, never squeezed in. */
export function RankedBarsSvg({ width, height, ...model }: RankedBarsSvgProps): ReactElement {
  const { rows, more, rowHeading, valueHeading } = model;
  const room = Math.floor((height - head) / rowHeight);
  const shown = rows.length <= room ? rows : rows.slice(0, room - 1);
  const lengths = barLengths(rows);
  const labelWidth = Math.min(300, width * 0.4);
  const bars = labelWidth + numberWidth + 12;
  return (
    <g fontSize={12}>
      <text y={12} fontWeight={600}>
        {rowHeading}
      </text>
      <text x={bars} y={12} fontWeight={600}>
        {valueHeading}
      </text>
      {shown.map((row, i) => (
        <g key={row.key} transform={`translate(0 ${head + i * rowHeight})`} fontWeight={row.own ? 600 : 400}>
          <text y={14}>{wrapText(row.label, { width: labelWidth - 8, lines: 1, size: 12 })[0]}</text>
          <text x={labelWidth + numberWidth} y={14} textAnchor="end">
            {row.text}
          </text>
          <Bar length={lengths[i]} x={bars} room={width - bars} own={row.own === true} />
        </g>
      ))}
      {shown.length < rows.length && (
        <text y={head + shown.length * rowHeight + 14} fill={lightPaint['text-2']}>
          {more(rows.length - shown.length)}
        </text>
      )}
    </g>
  );
}
