import type { ReactElement } from 'react';
import type { Paint } from '../paint.ts';
import type { DumbbellLayout, DumbbellMarks } from './dumbbell.layout.ts';

/** Marks of one row; `place` turns a share of the axis into a coordinate, per cent on screen and px in a picture. */
export interface DumbbellMarksProps {
  readonly marks: DumbbellMarks;
  readonly ticks: DumbbellLayout['ticks'];
  readonly height: number;
  readonly paint: Paint;
  readonly place: (share: number) => string | number;
}

function Dots({ marks: { places, need }, height, paint, place }: DumbbellMarksProps): ReactElement {
  const middle = height / 2;
  const r = Math.min(6, height / 2 - 2);
  return (
    <>
      {need !== undefined && (
        <circle className="chart-marker" cx={place(need)} cy={middle} r={r} fill={paint.c2} />
      )}
      {places !== undefined && (
        <circle
          className="chart-hollow"
          cx={place(places)}
          cy={middle}
          r={r}
          fill={paint.bg}
          stroke={paint.c1}
          strokeWidth={2.5}
        />
      )}
    </>
  );
}

/** Dumbbell marks — grid, line of the gap, whisker of the need, filled dot for need, hollow dot for places. */
export function DumbbellMarksDrawing(props: DumbbellMarksProps): ReactElement {
  const { marks, ticks, height, paint, place } = props;
  const { places, need, whisker } = marks;
  const across = { y1: height / 2, y2: height / 2 };
  return (
    <g>
      {ticks.map(({ value, at }) => (
        <line
          key={value}
          className="chart-grid"
          x1={place(at)}
          x2={place(at)}
          y1={0}
          y2={height}
          stroke={paint.grid}
        />
      ))}
      {whisker && (
        <line
          className="chart-ink"
          x1={place(whisker[0])}
          x2={place(whisker[1])}
          {...across}
          stroke={paint.text}
        />
      )}
      {places !== undefined && need !== undefined && (
        <line
          className="chart-ink"
          x1={place(places)}
          x2={place(need)}
          {...across}
          stroke={paint.ctx}
          strokeWidth={4}
        />
      )}
      <Dots {...props} />
    </g>
  );
}
