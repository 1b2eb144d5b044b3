import type { ReactElement } from 'react';
import type { Paint } from '../paint.ts';
import type { BulletLayout, BulletMarks } from './bullet-rows.layout.ts';

/** The drawing of one row, or of one sample in the key. */
export interface BulletPlotProps {
  readonly layout: Pick<BulletLayout, 'band' | 'full'>;
  readonly marks: Partial<BulletMarks> | undefined;
  /** Position of a share of the width: per cent on screen, pixels in a picture. */
  readonly x: (share: number) => string | number;
  readonly height: number;
  readonly paint: Paint;
  readonly own: boolean;
  /** Id of the pattern of the part above full use. */
  readonly hatch: string;
}

function Bar({ marks, layout, x, height, paint, own, hatch }: BulletPlotProps): ReactElement | null {
  if (marks?.bar === undefined) return null;
  const box = { y: height / 4, height: height / 2 };
  const fill = own ? paint.c1 : paint.ctx;
  return (
    <>
      {marks.bar > 0 && <rect {...box} className="chart-marker" width={x(marks.bar)} fill={fill} />}
      {marks.beyond !== undefined && (
        <rect
          {...box}
          className="chart-bullet-beyond"
          x={x(layout.full)}
          width={x(marks.beyond - layout.full)}
          fill={`url(#${hatch})`}
          stroke={paint.text}
        />
      )}
    </>
  );
}

/** Bullet plot — light band, bar from zero, the line of full use, approved places as a thin line, what can be kept as a triangle. */
export function BulletPlot(props: BulletPlotProps): ReactElement {
  const { layout, marks, x, height, paint } = props;
  const { band, full } = layout;
  return (
    <>
      {band.to > band.from && (
        <rect
          className="chart-bullet-band"
          x={x(band.from)}
          width={x(band.to - band.from)}
          height={height}
          fill={paint['band-80']}
          stroke={paint['band-edge']}
        />
      )}
      <Bar {...props} />
      <line
        className="chart-bullet-line"
        x1={x(full)}
        x2={x(full)}
        y2={height}
        stroke={paint.control}
        strokeDasharray="2 2"
      />
      {marks?.marker !== undefined && (
        <line
          className="chart-bullet-line"
          x1={x(marks.marker)}
          x2={x(marks.marker)}
          y1={2}
          y2={height - 2}
          stroke={paint.text}
          strokeWidth={2}
        />
      )}
      {marks?.reach !== undefined && (
        <svg x={x(marks.reach)} overflow="visible">
          <path className="chart-bullet-reach" d="M0 8 5 0 -5 0Z" fill={paint.text} stroke={paint.bg} />
        </svg>
      )}
    </>
  );
}
