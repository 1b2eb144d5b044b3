import type { ReactElement } from 'react';
import type { Paint } from '../paint.ts';
import type { TornadoLayout, TornadoMarks } from './tornado-bars.layout.ts';

/** Marks of one row; `place` turns a share of the axis into a coordinate, per cent on screen and px in a picture. */
export interface TornadoMarksProps {
  readonly marks: TornadoMarks;
  readonly axis: Pick<TornadoLayout, 'zero' | 'middle'>;
  readonly height: number;
  readonly paint: Paint;
  readonly place: (share: number) => string | number;
}

/** Tornado marks — a line from end to end, hollow at the low value of the assumption, filled at its high one. */
export function TornadoMarksDrawing({ marks, axis, height, paint, place }: TornadoMarksProps): ReactElement {
  const { low, high } = marks;
  const middle = height / 2;
  const r = Math.min(6, height / 2 - 2);
  const upright = { y1: 0, y2: height };
  return (
    <g>
      <line
        className="chart-ink"
        x1={place(axis.zero)}
        x2={place(axis.zero)}
        {...upright}
        stroke={paint.text}
      />
      <line
        className="chart-ink"
        x1={place(axis.middle)}
        x2={place(axis.middle)}
        {...upright}
        stroke={paint['text-2']}
        strokeDasharray="4 3"
      />
      <line
        className="chart-ink"
        x1={place(low)}
        x2={place(high)}
        y1={middle}
        y2={middle}
        stroke={paint.ctx}
        strokeWidth={6}
      />
      <circle className="chart-marker" cx={place(high)} cy={middle} r={r} fill={paint.c1} />
      <circle
        className="chart-hollow"
        cx={place(low)}
        cy={middle}
        r={r}
        fill={paint.bg}
        stroke={paint.c1}
        strokeWidth={2.5}
      />
    </g>
  );
}

/** A mark alone, for the key. */
export function TornadoKeyMark({
  filled,
  paint,
}: {
  readonly filled: boolean;
  readonly paint: Paint;
}): ReactElement {
  return (
    <circle
      className={filled ? 'chart-marker' : 'chart-hollow'}
      cx={8}
      cy={8}
      r={6}
      fill={filled ? paint.c1 : paint.bg}
      {...(!filled && { stroke: paint.c1, strokeWidth: 2.5 })}
    />
  );
}

/** The dashed line alone, for the key. */
export function TornadoKeyLine({ paint }: { readonly paint: Paint }): ReactElement {
  return (
    <line className="chart-ink" x1={8} x2={8} y1={0} y2={16} stroke={paint['text-2']} strokeDasharray="4 3" />
  );
}
