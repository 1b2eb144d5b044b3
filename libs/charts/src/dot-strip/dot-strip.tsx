import type { ReactElement } from 'react';
import { screenPaint } from '../paint.ts';
import { DotStripSvg } from './dot-strip-svg.tsx';
import { stripHeight } from './dot-strip.layout.ts';
import type { DotStripModel } from './dot-strip.layout.ts';

/** Dot strip on screen. */
export interface DotStripProps extends DotStripModel {
  readonly width: number;
}

/**
 * Dot strip (F2) — hidden from screen readers, because the card or table row around it holds the same numbers as
 * text. Its height is the same before and after the width is known.
 */
export function DotStrip({ width, ...model }: DotStripProps): ReactElement {
  return (
    <svg aria-hidden="true" className="chart-svg" width={width} height={stripHeight}>
      {width > 0 && <DotStripSvg {...model} width={width} paint={screenPaint} />}
    </svg>
  );
}
