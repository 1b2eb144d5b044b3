import type { ReactElement } from 'react';
import type { Paint } from '../paint.ts';
import { lightPaint } from '../paint.ts';
import { dotStripLayout } from './dot-strip.layout.ts';
import type { DotStripModel } from './dot-strip.layout.ts';

/** Dot strip as a drawing, for the screen or for an export frame. */
export interface DotStripSvgProps extends DotStripModel {
  readonly width: number;
  readonly paint?: Paint;
}

/**
 * Drawing of a dot strip (F2) — grey dots for all, a tick for the median, a diamond with its label for own, a dashed line for
 * what they are held against.
 */
export function DotStripSvg({ width, paint = lightPaint, ...model }: DotStripSvgProps): ReactElement {
  const { dots, own, median, target } = dotStripLayout(model, width);
  return (
    <g fontSize={13} fill={paint.text}>
      <line x1={0} x2={width} y1={28} y2={28} stroke={paint.grid} className="chart-grid" />
      {dots.map((x, i) => (
        <circle key={i} className="chart-context" cx={x} cy={28} r={4} fill={paint.ctx} fillOpacity={0.7} />
      ))}
      {target !== undefined && (
        <line
          x1={target}
          x2={target}
          y1={14}
          y2={44}
          stroke={paint.text}
          strokeWidth={2}
          strokeDasharray="4 3"
          className="chart-ink"
        />
      )}
      {median && (
        <>
          <line
            x1={median.x}
            x2={median.x}
            y1={18}
            y2={40}
            stroke={paint.text}
            strokeWidth={2}
            className="chart-ink"
          />
          <text x={median.label.x} y={53} textAnchor={median.label.anchor} fill={paint['text-2']}>
            {median.label.text}
          </text>
        </>
      )}
      {own && (
        <>
          <path
            d={`M${own.x} 20l8 8l-8 8l-8-8Z`}
            fill={paint.c1}
            stroke={paint.bg}
            className="chart-own-mark"
          />
          <text x={own.label.x} y={12} textAnchor={own.label.anchor} fontWeight={600}>
            {own.label.text}
          </text>
        </>
      )}
    </g>
  );
}
