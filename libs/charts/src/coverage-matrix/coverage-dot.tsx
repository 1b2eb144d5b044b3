import type { ReactElement } from 'react';
import { dotRadius } from './coverage-matrix.layout.ts';
import type { DotSize } from './coverage-matrix-props.ts';
import type { Paint } from '../paint.ts';

/** Coverage dot — filled by size class; an outlined empty circle where there is nothing. */
export function CoverageDot({
  size,
  paint,
}: {
  readonly size: DotSize;
  readonly paint: Paint;
}): ReactElement {
  const empty = { fill: 'none', stroke: paint.control, strokeWidth: 1.5 };
  return (
    <circle
      className={size === 0 ? 'chart-dot-empty' : 'chart-dot'}
      r={dotRadius(size)}
      {...(size === 0 ? empty : { fill: paint.c1 })}
    />
  );
}
