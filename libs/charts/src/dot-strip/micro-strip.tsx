import { extent } from 'd3-array';
import type { ReactElement } from 'react';
import { screenPaint } from '../paint.ts';
import type { DotStripModel } from './dot-strip.layout.ts';

/** Dots of all areas with the own one, small enough for a table cell; the numbers stand beside it. */
export interface MicroStripProps {
  readonly values: DotStripModel['values'];
  readonly own?: number;
  readonly median?: number;
}

const middle = 8;

/**
 * Micro strip — a dot strip (F2) for a table cell: 16 px high, without words, as wide as the cell without being
 * measured. Hidden from screen readers: value, median and rank are printed in the table.
 */
export function MicroStrip({ values, own, median }: MicroStripProps): ReactElement {
  const all = [...values, ...[own, median].filter((value) => value !== undefined)];
  const [lo = 0, hi = 1] = extent(all);
  const x = (value: number): string => `${hi === lo ? 50 : 4 + (92 * (value - lo)) / (hi - lo)}%`;
  return (
    <svg aria-hidden="true" className="chart-svg chart-micro-strip" width="100%" height={2 * middle}>
      <line className="chart-grid" x1="0%" x2="100%" y1={middle} y2={middle} stroke={screenPaint.grid} />
      {values.map((value, i) => (
        <circle
          key={i}
          className="chart-context"
          cx={x(value)}
          cy={middle}
          r={2.5}
          fill={screenPaint.ctx}
          fillOpacity={0.7}
        />
      ))}
      {median !== undefined && (
        <line
          className="chart-ink"
          x1={x(median)}
          x2={x(median)}
          y1={2}
          y2={14}
          stroke={screenPaint.text}
          strokeWidth={2}
        />
      )}
      {own !== undefined && (
        <svg x={x(own)} y={middle} overflow="visible">
          <path
            className="chart-own-mark"
            d="M0-6l6 6l-6 6l-6-6Z"
            fill={screenPaint.c1}
            stroke={screenPaint.bg}
          />
        </svg>
      )}
    </svg>
  );
}
