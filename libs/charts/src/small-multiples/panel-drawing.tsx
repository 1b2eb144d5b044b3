import type { ReactElement } from 'react';
import type { Paint } from '../paint.ts';
import type { PanelLayout } from './small-multiples.layout.ts';

/** What one panel's drawing needs. */
export interface PanelDrawingProps {
  readonly layout: PanelLayout;
  readonly width: number;
  readonly paint: Paint;
}

/** Drawing of one panel — the fan of F7 with as few marks as carry it. */
export function PanelDrawing({ layout, width, paint }: PanelDrawingProps): ReactElement {
  const { base, top, startX, firstYear, lastYear } = layout;
  return (
    <g fontSize={12} fill={paint['text-2']}>
      <path
        className="chart-band"
        d={layout.outer}
        fill={paint['band-80']}
        stroke={paint['band-edge']}
        strokeDasharray="2 2"
      />
      <path className="chart-band-inner" d={layout.inner} fill={paint['band-50']} />
      <line className="chart-ink" x1={layout.left} x2={width} y1={base} y2={base} stroke={paint.text} />
      {startX !== undefined && (
        <line
          className="chart-grid"
          x1={startX}
          x2={startX}
          y1={top}
          y2={base}
          stroke={paint['text-2']}
          strokeDasharray="1 3"
        />
      )}
      <g className="chart-series" fill="none">
        <path d={layout.capacity} stroke={paint.c2} strokeWidth={2} />
        <path d={layout.median} stroke={paint.c1} strokeWidth={2} strokeDasharray="6 4" />
        <path d={layout.history} stroke={paint.c1} strokeWidth={2.5} />
      </g>
      {layout.lone.map(({ x, y }) => (
        <circle key={x} className="chart-marker" cx={x} cy={y} r={3} fill={paint.c1} />
      ))}
      <text x={layout.left - 4} y={top + 8} textAnchor="end">
        {layout.topText}
      </text>
      <text x={layout.left - 4} y={base} textAnchor="end">
        0
      </text>
      <text x={firstYear.x} y={base + 14}>
        {firstYear.text}
      </text>
      <text x={lastYear.x} y={base + 14} textAnchor="end">
        {lastYear.text}
      </text>
    </g>
  );
}
